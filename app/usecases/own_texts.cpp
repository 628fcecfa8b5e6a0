#include "app/usecases/own_frameworks.h"
#include "app/usecases/record_table.h"
#include "questionnaires/exchange/table_header.h"

#include <algorithm>

namespace assay::app {

namespace {

QString sourceOf(const TextAbout &about, const QString &file, QDate today)
{
    return QStringLiteral("%1, %2").arg(about.source.isEmpty() ? file : about.source, today.toString(Qt::ISODate));
}

Problem unknownRef(const Framework &framework, const QString &ref, const Place &place)
{
    QStringList refs;
    for (const Requirement &requirement : framework.requirements)
        refs << requirement.ref;
    const QString meant = exchange::probablyMeant(ref, refs);
    return {
        Severity::Warning, QStringLiteral("ref-unknown"),
        QStringLiteral("%1 has no requirement \"%2\": the row was left out%3")
            .arg(framework.id, ref, meant.isEmpty() ? QString() : QStringLiteral("; did you mean \"%1\"?").arg(meant)),
        place};
}

/// The texts of one row, in the languages that it has.
void takeRow(const RecordTable::Row &row, const store::RequirementText &pattern,
             std::vector<store::RequirementText> &texts)
{
    const auto add = [&](Language language, const QString &wording) {
        if (wording.isEmpty())
            return;
        store::RequirementText text = pattern;
        text.ref = row.text("ref");
        text.language = language;
        text.wording = wording;
        texts.push_back(std::move(text));
    };
    const QString wording = row.text("wording");
    const bool hasHan =
        std::ranges::any_of(wording, [](QChar character) { return character.script() == QChar::Script_Han; });
    add(hasHan ? Language::Chinese : Language::English, wording);
    add(Language::English, row.text("wording_en"));
    add(Language::Chinese, row.text("wording_zh"));
}

}  // namespace

Result<TextImport> importTexts(const Session &session, const QString &id, const QString &path, const TextAbout &about,
                               TakeIn takeIn, Progress &progress)
{
    const Result<const Framework *> framework = session.catalogue.find(id);
    if (!framework)
        return std::unexpected(framework.error());
    const Result<RecordTable> table = readRecordTable(session.extract, path, QStringLiteral("texts"), progress);
    if (!table)
        return std::unexpected(table.error());
    store::RequirementText pattern;
    pattern.source = sourceOf(about, table->file, session.today);
    pattern.terms = about.terms;
    TextImport import;
    for (const RecordTable::Row &row : table->rows) {
        if ((*framework)->find(row.text("ref")))
            takeRow(row, pattern, import.texts);
        else
            import.problems.push_back(unknownRef(**framework, row.text("ref"), table->placeOf(row, "ref")));
    }
    if (import.texts.empty())
        return fail(ErrorCode::BadInput, QStringLiteral("no row names a requirement of %1 with a text").arg(id),
                    {.file = table->file, .sheet = table->sheet});
    if (takeIn == TakeIn::OnlyLook)
        return import;
    const Result<Done> set =
        session.workspace.write(session.actor, QStringLiteral("requirement texts"), [&](store::UnitOfWork &unit) {
            return store::setRequirementTexts(unit, id, import.texts);
        });
    if (!set)
        return std::unexpected(set.error());
    import.isTaken = true;
    return import;
}

}  // namespace assay::app
