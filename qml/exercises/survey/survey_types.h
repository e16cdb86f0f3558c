// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/survey/survey.h"

#include <QtQml/qqml.h>

namespace hocso::exercises_views {

/** The values that this view draws, as QML value types. */
struct SurveyOptionType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::survey::PresentedOption)
    QML_VALUE_TYPE(surveyOption)
};

struct SurveyContentType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::survey::Presented)
    QML_VALUE_TYPE(surveyContent)
};

}
