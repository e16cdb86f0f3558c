// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hocso::app {

/**
 * Prints {"first_frame_ms":…,"rss_kb":…}: ms since the kernel started this process (its start time is counted in
 * ticks of 10 ms, so the figure is up to 10 ms too high), and the resident set in kB.
 */
void printMeasure();

}
