// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

int main(int argc, char *argv[])
{
    return hocso::app::runProgram(argc, argv);
}
