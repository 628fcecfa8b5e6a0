#include "app/usecases/fact_uses.h"

#include "model/search/text_form.h"
#include "model/store/fact_repository.h"
#include "model/store/library_repository.h"
#include "model/store/questionnaire_repository.h"
#include "questionnaires/matching/quantities.h"

#include <QRegularExpression>

#include <algorithm>

namespace assay::app {

namespace {

using matching::Quantity;

/// Whether every word of one of the fact's namings stands in the text.
bool names(const Fact &fact, const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s\\-_]+"));
    const QString folded = foldedText(text);
    const QStringList namings = fact.words.isEmpty() ? QStringList{fact.key} : fact.words;
    return std::ranges::any_of(namings, [&](const QString &naming) {
        const QStringList words = foldedText(naming).split(between, Qt::SkipEmptyParts);
        return !words.isEmpty() &&
               std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); });
    });
}

/// The fact's value as a quantity, with short units written out as texts have them.
std::vector<Quantity> amountOf(const Fact &fact)
{
    Fact plain = fact;
    if (plain.unit == u"h")
        plain.unit = QStringLiteral("hours");
    else if (plain.unit == u"d")
        plain.unit = QStringLiteral("days");
    return matching::quantitiesOf(plain.stated());
}

std::optional<FactUse> useOfWords(const Fact &fact, const QString &answer, bool named)
{
    const bool states = foldedText(answer).contains(foldedText(fact.value));
    if (!states)
        return std::nullopt;
    FactUse use;
    use.stated = fact.value;
    use.agrees = true;
    use.named = named;
    return use;
}

Result<Done> addLibraryUses(const Session &session, const Fact &fact, std::vector<FactUse> &uses)
{
    const Result<std::vector<LibraryEntry>> entries = store::usableEntries(session.workspace);
    if (!entries)
        return std::unexpected(entries.error());
    for (const LibraryEntry &entry : *entries) {
        std::optional<FactUse> use = useOf(fact, entry.question, entry.answer + u'\n' + entry.comment);
        if (!use)
            continue;
        use->entry = entry.id;
        use->text = entry.question;
        uses.push_back(*use);
    }
    return Done{};
}

Result<Done> addAnswerUses(const Session &session, const Fact &fact, std::vector<FactUse> &uses)
{
    const Result<std::vector<Questionnaire>> all = store::allQuestionnaires(session.workspace);
    if (!all)
        return std::unexpected(all.error());
    for (const Questionnaire &questionnaire : *all) {
        const Result<std::vector<Question>> questions = store::questionsOf(session.workspace, questionnaire.id);
        if (!questions)
            return std::unexpected(questions.error());
        for (const Question &question : *questions) {
            std::optional<FactUse> use =
                useOf(fact, question.found.text, question.answer.text + u'\n' + question.answer.comment);
            if (!use)
                continue;
            use->questionnaire = questionnaire.id;
            use->question = question.id;
            use->text = question.found.text;
            uses.push_back(*use);
        }
    }
    return Done{};
}

}  // namespace

std::optional<FactUse> useOf(const Fact &fact, const QString &question, const QString &answer)
{
    const bool named = names(fact, question + u'\n' + answer);
    const std::vector<Quantity> wanted = amountOf(fact);
    if (wanted.empty() || wanted.front().dimension == matching::Dimension::Number)
        return useOfWords(fact, answer, named);
    std::optional<FactUse> other;
    for (const Quantity &quantity : matching::quantitiesOf(answer)) {
        if (quantity.dimension != wanted.front().dimension)
            continue;
        FactUse use;
        use.stated = quantity.text;
        use.named = named;
        use.agrees = matching::differing({wanted.front()}, {quantity}).empty();
        if (use.agrees)
            return use;
        if (named && !other)
            other = use;
    }
    return other;
}

Result<std::vector<FactUse>> factUses(const Session &session, const Fact &fact)
{
    std::vector<FactUse> uses;
    if (const Result<Done> added = addLibraryUses(session, fact, uses); !added)
        return std::unexpected(added.error());
    if (const Result<Done> added = addAnswerUses(session, fact, uses); !added)
        return std::unexpected(added.error());
    std::ranges::stable_sort(uses, [](const FactUse &left, const FactUse &right) {
        if (left.agrees != right.agrees)
            return right.agrees;
        return left.named && !right.named;
    });
    return uses;
}

Result<FactChange> changeFact(const Session &session, const Fact &fact)
{
    const Result<std::optional<Fact>> before = session.workspace.write(
        session.actor, fact.source, [&](store::UnitOfWork &unit) { return store::setFact(unit, fact); });
    if (!before)
        return std::unexpected(before.error());
    Fact stated = before->value_or(fact);
    if (!fact.words.isEmpty())
        stated.words = fact.words;
    Result<std::vector<FactUse>> uses = factUses(session, stated);
    if (!uses)
        return std::unexpected(uses.error());
    return FactChange{*before, std::move(*uses)};
}

}  // namespace assay::app
