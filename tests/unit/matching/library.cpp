#include "library.h"

#include "tests/support/samples.h"

namespace assay::test {

std::shared_ptr<const matching::WordData> wordData()
{
    static const auto data = matching::WordData::load(sourceFolder() + QStringLiteral("/questionnaires/matching/data"));
    return data.value_or(nullptr);
}

std::vector<LibraryEntry> entriesFor(const QStringList &questions)
{
    std::vector<LibraryEntry> entries;
    for (const QString &question : questions) {
        LibraryEntry entry{LibraryEntryId(std::ssize(entries) + 1), question, {}, {}, {}, {}};
        entry.answer = QStringLiteral("Yes. See policy %1.").arg(entries.size() + 1);
        entry.choice = QStringLiteral("Yes");
        entry.state = EntryState::Current;
        entries.push_back(entry);
    }
    return entries;
}

QStringList englishQuestions()
{
    return {QStringLiteral("Do you encrypt customer data at rest?"),
            QStringLiteral("Do you perform penetration tests at least once a year?"),
            QStringLiteral("Is multi-factor authentication required for remote access?"),
            QStringLiteral("Are backups restored on a regular basis to prove that they work?"),
            QStringLiteral("Do new employees pass a background check before they start?"),
            QStringLiteral("How long do you retain audit logs of administrators?"),
            QStringLiteral("Is there a process for reporting security incidents to customers?"),
            QStringLiteral("Are suppliers assessed before they get access to personal data?"),
            QStringLiteral("Is source code reviewed before it is released?"),
            QStringLiteral("Are visitors to the data center escorted?")};
}

}  // namespace assay::test
