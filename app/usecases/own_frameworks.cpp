#include "app/usecases/own_frameworks.h"

#include "app/common/output_file.h"
#include "model/catalogue/framework_writer.h"
#include "model/evidence/extract_protocol.h"

#include <QFileInfo>

#include <algorithm>

namespace assay::app {

namespace {

bool isGood(const Problems &problems)
{
    return std::ranges::none_of(problems, [](const Problem &problem) { return problem.severity == Severity::Error; });
}

/// One value of a table of separated values; what a spreadsheet would take for a formula is kept a text.
QString field(const QString &text)
{
    QString value = text;
    if (!value.isEmpty() && QStringLiteral("=+-@").contains(value.front()))
        value.prepend(QLatin1Char('\''));
    return QStringLiteral("\"%1\"").arg(value.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
}

QByteArray tableOf(const Framework &framework)
{
    QString table = QStringLiteral("ref,parent,title_en,title_zh,assessable,group,weight,hard,tags,asks,proof\r\n");
    for (const Requirement &requirement : framework.requirements) {
        const QStringList fields = {requirement.ref,
                                    requirement.parent,
                                    requirement.title.en,
                                    requirement.title.zh,
                                    requirement.assessable ? QStringLiteral("yes") : QStringLiteral("no"),
                                    requirement.isGroup ? QStringLiteral("yes") : QStringLiteral("no"),
                                    requirement.weight ? QString::number(*requirement.weight) : QString(),
                                    requirement.isHard ? QStringLiteral("yes") : QString(),
                                    requirement.tags.join(QLatin1Char(',')),
                                    requirement.asks.in(Language::English),
                                    requirement.proof.in(Language::English)};
        QStringList quoted;
        for (const QString &one : fields)
            quoted << field(one);
        table += quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return QByteArrayLiteral("\xef\xbb\xbf") + table.toUtf8();
}

bool hasHan(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.script() == QChar::Script_Han; });
}

/// What a person says goes before what the file says.
void take(const FrameworkAbout &about, Framework &framework)
{
    const auto replace = [](QString &text, const QString &said) {
        if (!said.isEmpty())
            text = said;
    };
    replace(framework.id, about.id);
    replace(framework.edition, about.edition);
    replace(framework.publisher, about.publisher);
    framework.kind = frameworkKindFromWord(about.kind).value_or(framework.kind);
    if (!about.titleZh.isEmpty())
        framework.title = {about.title, about.titleZh};
    else
        replace(hasHan(about.title) ? framework.title.zh : framework.title.en, about.title);
}

}  // namespace

Result<FrameworkImport> readFrameworkFile(const ExtractClient &extract, const QString &path,
                                          const FrameworkAbout &about, Progress &progress)
{
    const Result<ExtractSource> source = ExtractSource::fromFile(path);
    if (!source)
        return std::unexpected(source.error());
    const QString name = QFileInfo(path).fileName();
    FrameworkImport import;
    const QCborMap said{{QStringLiteral("id"), about.id},
                        {QStringLiteral("title"), about.title.isEmpty() ? about.titleZh : about.title},
                        {QStringLiteral("edition"), about.edition},
                        {QStringLiteral("publisher"), about.publisher},
                        {QStringLiteral("kind"), about.kind}};
    const Result<QCborMap> done =
        extract.run({{QStringLiteral("job"), QStringLiteral("framework")},
                     {QStringLiteral("name"), name},
                     {QStringLiteral("about"), said}},
                    source->descriptor(), extract::Limits{}, progress, [&](const QCborMap &message) -> Result<Done> {
                        if (extract::messageType(message) == QLatin1String("problem"))
                            import.problems.push_back(extract::problemFromMessage(message, name));
                        return Done{};
                    });
    if (!done)
        return std::unexpected(done.error());
    // What is wrong in the tree has been told with its place; the YAML in between is only looked at where it is right.
    Result<Framework> framework =
        readFramework(done->value(QLatin1String("framework")).toByteArray(), name, GuidanceRule::Optional);
    if (framework) {
        import.framework = std::move(*framework);
        take(about, import.framework);
    } else if (isGood(import.problems)) {
        return std::unexpected(framework.error());
    }
    return import;
}

Result<FrameworkImport> importFramework(const Session &session, const QString &path, const FrameworkAbout &about,
                                        TakeIn takeIn, Progress &progress)
{
    Result<FrameworkImport> import = readFrameworkFile(session.extract, path, about, progress);
    if (!import || takeIn == TakeIn::OnlyLook || !isGood(import->problems))
        return import;
    const Framework &framework = import->framework;
    if (session.catalogue.ids().contains(framework.id))
        return fail(ErrorCode::AlreadyExists,
                    QStringLiteral("there is a framework \"%1\" already; an edition never changes: give this one an id "
                                   "of its own (--id)")
                        .arg(framework.id),
                    {QFileInfo(path).fileName()});
    const Result<Done> added =
        session.workspace.write(session.actor, QStringLiteral("framework import"), [&](store::UnitOfWork &unit) {
            return store::addOwnFramework(unit, framework, QFileInfo(path).fileName());
        });
    if (!added)
        return std::unexpected(added.error());
    if (const Result<Done> loaded = loadOwnFrameworks(session.catalogue, session.workspace); !loaded)
        return std::unexpected(loaded.error());
    import->isTaken = true;
    return import;
}

Result<Done> exportFramework(const Catalogue &catalogue, const QString &id, const QString &target)
{
    const Result<const Framework *> framework = catalogue.find(id);
    if (!framework)
        return std::unexpected(framework.error());
    const QString ending = QFileInfo(target).suffix().toLower();
    if (ending == QLatin1String("yaml") || ending == QLatin1String("yml"))
        return writeOutput(target, writeFramework(**framework));
    if (ending == QLatin1String("csv"))
        return writeOutput(target, tableOf(**framework));
    return fail(ErrorCode::Unsupported, QStringLiteral("frameworks are written as .yaml or .csv"), {target});
}

Result<Done> loadOwnFrameworks(const Catalogue &catalogue, const store::Workspace &workspace)
{
    Result<std::vector<Framework>> own = store::ownFrameworks(workspace);
    if (!own)
        return std::unexpected(own.error());
    catalogue.setOwn(std::move(*own));
    return Done{};
}

}  // namespace assay::app
