#include "app/cli/library_commands.h"
#include "app/usecases/review_library.h"
#include "model/store/library_repository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

namespace {

struct AddOptions
{
    std::string question;
    std::string answer;
    std::string choice;
    std::string comment;
    std::string customer;
    std::string owner;
    std::vector<std::string> tags;
    int cycle = 12;
};

struct ReviewOptions
{
    std::vector<std::string> ids;
    bool all = false;
    int atLeast = 1;
    std::string why;
};

struct ListOptions
{
    bool due = false;
    std::string state;
    std::string owner;
    std::string tag;
};

Result<Reply> add(Context &context, const AddOptions &options)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    LibraryEntry entry{LibraryEntryId(0)};
    entry.question = text(options.question);
    entry.answer = text(options.answer);
    entry.choice = text(options.choice);
    entry.comment = text(options.comment);
    entry.customer = text(options.customer);
    entry.owner = text(options.owner);
    for (const std::string &tag : options.tags)
        entry.tags << text(tag);
    entry.cycleMonths = options.cycle;
    entry.answered = session->today;
    if (entry.question.trimmed().isEmpty() || (entry.answer.trimmed().isEmpty() && entry.choice.trimmed().isEmpty()))
        return fail(ErrorCode::Usage, QStringLiteral("an entry needs a question, and an answer or a word for it"));
    const Result<std::optional<LibraryEntryId>> added =
        session->workspace.write(session->actor, QStringLiteral("answer written for the library"),
                                 [&](store::UnitOfWork &unit) { return store::addLibraryEntry(unit, entry); });
    if (!added)
        return std::unexpected(added.error());
    if (!*added)
        return fail(ErrorCode::BadInput, QStringLiteral("the library has this question with this answer already"));
    return Reply{QJsonObject{{QStringLiteral("library"), (*added)->value()},
                             {QStringLiteral("state"), QStringLiteral("candidate")}},
                 LibraryCommands::tr("Entry %1 is a candidate: assay library review %1\n").arg((*added)->value())};
}

Reply replyFor(const app::LibraryReview &review)
{
    QJsonArray entries;
    TextTable table = libraryTable();
    for (const LibraryEntry &entry : review.reviewed) {
        entries.append(jsonOf(entry));
        addRow(table, entry);
    }
    QJsonArray left;
    for (const LibraryEntryId id : review.contradicting)
        left.append(id.value());
    QStringList attention = linesOf(review.problems);
    if (!review.contradicting.empty())
        attention << LibraryCommands::tr("%n candidate(s) contradict(s) another entry and stayed as they are: assay "
                                         "library conflicts",
                                         nullptr, static_cast<int>(review.contradicting.size()));
    return {QJsonObject{{QStringLiteral("reviewed"), entries}, {QStringLiteral("contradicting"), left}},
            table.isEmpty() ? QString() : table.toText(terminalColumns()), attention};
}

Result<Reply> review(Context &context, const ReviewOptions &options)
{
    if (options.all != options.ids.empty())
        return fail(ErrorCode::Usage, QStringLiteral("name the entries, or --all for all candidates"));
    std::vector<LibraryEntryId> ids;
    for (const std::string &id : options.ids) {
        const Result<qint64> number = idOption(id, "library entry");
        if (!number)
            return std::unexpected(number.error());
        ids.emplace_back(*number);
    }
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::LibraryReview> done = options.all
                                                ? app::reviewCandidates(*session, {options.atLeast}, text(options.why))
                                                : app::reviewEntries(*session, ids, text(options.why));
    if (!done)
        return std::unexpected(done.error());
    return replyFor(*done);
}

Result<Reply> list(Context &context, const ListOptions &options)
{
    app::LibraryFilter filter{{}, text(options.owner), text(options.tag)};
    if (options.due)
        filter.state = EntryState::Due;
    else if (!options.state.empty()) {
        filter.state = entryStateFromWord(text(options.state));
        if (!filter.state)
            return fail(ErrorCode::Usage, QStringLiteral("--state is one of candidate, current, due, retired"));
    }
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<std::vector<LibraryEntry>> entries = app::listLibrary(*session, filter);
    if (!entries)
        return std::unexpected(entries.error());
    TextTable table = libraryTable();
    QJsonArray json;
    for (const LibraryEntry &entry : *entries) {
        addRow(table, entry);
        json.append(jsonOf(entry));
    }
    return Reply{json, table.toText(terminalColumns())};
}

void addAdd(CLI::App &library, Action &chosen)
{
    auto options = optionsFor<AddOptions>();
    CLI::App *command = library.add_subcommand("add", "Write an answer for the library");
    command->add_option("--question", options->question, "Question")->required();
    command->add_option("--answer", options->answer, "Answer");
    command->add_option("--choice", options->choice, "Short word");
    command->add_option("--comment", options->comment, "Remark");
    command->add_option("--customer", options->customer, "Whom it was written for");
    command->add_option("--owner", options->owner, "Who keeps it true");
    command->add_option("--tag", options->tags, "Topic; may be repeated");
    command->add_option("--cycle", options->cycle, "Months from review to review")->check(CLI::Range(1, 120));
    command->callback([&chosen, options] { chosen = [options](Context &c) { return add(c, *options); }; });
}

}  // namespace

void addLibraryReview(CLI::App &library, Action &chosen)
{
    addAdd(library, chosen);

    auto reviewOptions = optionsFor<ReviewOptions>();
    CLI::App *reviewCommand = library.add_subcommand("review", "Confirm entries: they are current until due again");
    reviewCommand->add_option("ID", reviewOptions->ids, "Entries");
    reviewCommand->add_flag("--all", reviewOptions->all, "All candidates that contradict no other entry");
    reviewCommand->add_option("--at-least", reviewOptions->atLeast, "With --all: given in at least so many files");
    reviewCommand->add_option("--why", reviewOptions->why, "Reason");
    reviewCommand->callback(
        [&chosen, reviewOptions] { chosen = [reviewOptions](Context &c) { return review(c, *reviewOptions); }; });

    auto listOptions = optionsFor<ListOptions>();
    CLI::App *listCommand = library.add_subcommand("list", "All entries, or some");
    listCommand->add_flag("--due", listOptions->due, "Only those whose review is due");
    listCommand->add_option("--state", listOptions->state, "Only these: candidate, current, due, retired");
    listCommand->add_option("--owner", listOptions->owner, "Only those of an owner");
    listCommand->add_option("--tag", listOptions->tag, "Only those of a topic");
    listCommand->callback(
        [&chosen, listOptions] { chosen = [listOptions](Context &c) { return list(c, *listOptions); }; });
}

}  // namespace assay::cli
