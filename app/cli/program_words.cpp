#include "app/cli/program_words.h"

#include "app/cli/context.h"

#include <QCoreApplication>

namespace assay::cli {

namespace {

struct ProgramWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgramWords)
};

}  // namespace

content::Words programWords()
{
    return content::Words(programLanguage() == Language::Chinese ? content::Languages::Chinese
                                                                 : content::Languages::English);
}

QString changeText(Change change)
{
    switch (change) {
    case Change::Same:
        return ProgramWords::tr("same");
    case Change::Better:
        return ProgramWords::tr("better");
    case Change::Worse:
        return ProgramWords::tr("worse");
    case Change::New:
        return ProgramWords::tr("newly assessed");
    case Change::Gone:
        return ProgramWords::tr("no longer assessed");
    case Change::Other:
        return ProgramWords::tr("applicability changed");
    }
    return {};
}

QString objectKindText(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Room:
        return ProgramWords::tr("machine room");
    case ObjectKind::NetworkDevice:
        return ProgramWords::tr("network device");
    case ObjectKind::SecurityDevice:
        return ProgramWords::tr("security device");
    case ObjectKind::Server:
        return ProgramWords::tr("server");
    case ObjectKind::Database:
        return ProgramWords::tr("database");
    case ObjectKind::Application:
        return ProgramWords::tr("application");
    case ObjectKind::Data:
        return ProgramWords::tr("data");
    case ObjectKind::Terminal:
        return ProgramWords::tr("terminal");
    case ObjectKind::Document:
        return ProgramWords::tr("document");
    case ObjectKind::Person:
        return ProgramWords::tr("person");
    }
    return {};
}

}  // namespace assay::cli
