#include "model/store/framework_repository.h"

#include "model/base/sha256.h"
#include "model/catalogue/catalogue.h"
#include "model/catalogue/framework_writer.h"

namespace assay::store {

namespace {

QString wordOf(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
}

QString wordOf(WordingTerms terms)
{
    return terms == WordingTerms::Free ? QStringLiteral("free") : QStringLiteral("licensed");
}

}  // namespace

Result<Done> addOwnFramework(UnitOfWork &unit, const Framework &framework, const QString &fileName)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        if (connection.value(QStringLiteral("SELECT id FROM own_framework WHERE id = ?"), {framework.id}))
            throw StorageError(
                Error{ErrorCode::AlreadyExists, QStringLiteral("there is a framework \"%1\" already; an edition never "
                                                               "changes: give the new one an id of its own")
                                                    .arg(framework.id)});
        const QByteArray definition = writeFramework(framework);
        connection.run(
            QStringLiteral("INSERT INTO own_framework (id, definition, file_name, imported) VALUES (?, ?, ?, ?)"),
            {framework.id, QString::fromUtf8(definition), fileName, storedTime(unit.nowUtc())});
        unit.record(QStringLiteral("framework-imported"), {QStringLiteral("framework"), framework.id},
                    {{QStringLiteral("title"), framework.title.in(Language::English)},
                     {QStringLiteral("file"), fileName},
                     {QStringLiteral("requirements"), static_cast<qint64>(framework.requirements.size())},
                     {QStringLiteral("definition_sha256"), Sha256::of(definition).hex()}});
        return Done{};
    });
}

Result<std::vector<Framework>> ownFrameworks(const Workspace &workspace)
{
    return guarded([&] {
        std::vector<Framework> all;
        workspace.connection().each(
            QStringLiteral("SELECT id, definition FROM own_framework ORDER BY imported, id"), {}, [&](const Row &row) {
                Result<Framework> framework = readFramework(row.text(1).toUtf8(), row.text(0), GuidanceRule::Optional);
                if (!framework)
                    throw StorageError(Error{ErrorCode::Damaged, framework.error().detail});
                all.push_back(std::move(*framework));
            });
        return all;
    });
}

Result<Done> setRequirementTexts(UnitOfWork &unit, const QString &framework, const std::vector<RequirementText> &texts)
{
    return guarded([&] {
        Statement insert = unit.connection().prepare(
            QStringLiteral("INSERT INTO requirement_text (framework, ref, language, wording, source, terms) "
                           "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (framework, ref, language) DO UPDATE SET "
                           "wording = excluded.wording, source = excluded.source, terms = excluded.terms"));
        for (const RequirementText &text : texts)
            insert.run({framework, text.ref, wordOf(text.language), text.wording, text.source, wordOf(text.terms)});
        unit.record(QStringLiteral("requirement-texts-set"), {QStringLiteral("framework"), framework},
                    {{QStringLiteral("texts"), static_cast<qint64>(texts.size())},
                     {QStringLiteral("source"), texts.empty() ? QString() : texts.front().source},
                     {QStringLiteral("terms"), texts.empty() ? QString() : wordOf(texts.front().terms)}});
        return Done{};
    });
}

Result<std::vector<RequirementText>> requirementTexts(const Workspace &workspace, const QString &framework)
{
    return guarded([&] {
        std::vector<RequirementText> texts;
        workspace.connection().each(
            QStringLiteral("SELECT ref, language, wording, source, terms FROM requirement_text WHERE framework = ? "
                           "ORDER BY ref, language"),
            {framework}, [&](const Row &row) {
                texts.push_back({row.text(0),
                                 row.text(1) == QLatin1String("zh") ? Language::Chinese : Language::English,
                                 row.text(2), row.text(3),
                                 row.text(4) == QLatin1String("free") ? WordingTerms::Free : WordingTerms::Licensed});
            });
        return texts;
    });
}

}  // namespace assay::store
