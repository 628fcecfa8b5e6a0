#pragma once

#include "app/desktop/state_label.h"
#include "model/assessment/mlps_rules.h"

#include <QCoreApplication>

#include <array>

namespace assay::desktop {

/// The words of classified protection in the window's language.
class MlpsWords
{
    Q_DECLARE_TR_FUNCTIONS(MlpsWords)

public:
    [[nodiscard]] static QString kind(ObjectKind kind);
    /// "Interview, examine"; empty for none.
    [[nodiscard]] static QString methods(const AssessmentMethods &methods);
    [[nodiscard]] static StateLabel filing(FilingState state);
    /// What is to be done about it, one sentence; empty where nothing is.
    [[nodiscard]] static QString filingAdvice(const MlpsSystem &system, const QDate &day);
};

/// All kinds in the order in which they are offered.
inline constexpr std::array kObjectKinds = {ObjectKind::Room,   ObjectKind::NetworkDevice, ObjectKind::SecurityDevice,
                                            ObjectKind::Server, ObjectKind::Database,      ObjectKind::Application,
                                            ObjectKind::Data,   ObjectKind::Terminal,      ObjectKind::Document,
                                            ObjectKind::Person};

}  // namespace assay::desktop
