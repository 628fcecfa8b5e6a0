#include "app/desktop/assessments/mlps_words.h"

namespace assay::desktop {

QString MlpsWords::kind(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Room:
        //: Kind of assessed object: a room with computers (机房)
        return tr("Equipment room");
    case ObjectKind::NetworkDevice:
        return tr("Network device");
    case ObjectKind::SecurityDevice:
        return tr("Security device");
    case ObjectKind::Server:
        return tr("Server");
    case ObjectKind::Database:
        return tr("Database");
    case ObjectKind::Application:
        //: Kind of assessed object: a business application (业务应用系统)
        return tr("Application");
    case ObjectKind::Data:
        //: Kind of assessed object: a category of data (数据资源)
        return tr("Data");
    case ObjectKind::Terminal:
        return tr("Terminal");
    case ObjectKind::Document:
        //: Kind of assessed object: a rule or record of management (管理文档)
        return tr("Document");
    case ObjectKind::Person:
        break;
    }
    //: Kind of assessed object: somebody who is interviewed (人员)
    return tr("Person");
}

QString MlpsWords::methods(const AssessmentMethods &methods)
{
    QStringList words;
    if (methods.interview)
        //: Method of an MLPS assessment (访谈)
        words << tr("interview");
    if (methods.examine)
        //: Method of an MLPS assessment (核查)
        words << tr("examine");
    if (methods.test)
        //: Method of an MLPS assessment (测试)
        words << tr("test");
    //: Between the methods of an assessment
    return words.join(tr(", "));
}

StateLabel MlpsWords::filing(FilingState state)
{
    switch (state) {
    case FilingState::NotFiled:
        return {content::Role::NotAssessed, tr("No date")};
    case FilingState::Valid:
        return {content::Role::Met, tr("Valid")};
    case FilingState::RenewalDue:
        return {content::Role::PartlyMet, tr("Renewal due")};
    case FilingState::Ended:
        break;
    }
    return {content::Role::NotMet, tr("Ended")};
}

QString MlpsWords::filingAdvice(const MlpsSystem &system, const QDate &day)
{
    switch (filingStateOn(system, day)) {
    case FilingState::NotFiled:
        return system.filingNumber.isEmpty() ? tr("No filing certificate is recorded.")
                                             : tr("The last day of the filing certificate is not recorded.");
    case FilingState::Valid:
        return {};
    case FilingState::RenewalDue:
        return tr("The filing certificate ends on %1: renew it within its last three months.")
            .arg(system.filedUntil->toString(Qt::ISODate));
    case FilingState::Ended:
        break;
    }
    return tr("The filing certificate ended on %1.").arg(system.filedUntil->toString(Qt::ISODate));
}

}  // namespace assay::desktop
