#include "app/extract/pdf_text.h"

#include "app/extract/page_lines.h"
#include "app/extract/text_job.h"

#include <poppler-qt6.h>

#include <chrono>
#include <utility>

namespace assay::extract {

namespace {

using Clock = std::chrono::steady_clock;

/// We stop a page ourselves a little before the parent would, since that keeps the process.
constexpr double kOwnShare = 0.8;

struct Deadline
{
    Clock::time_point at;
    bool reached = false;
};

/// Poppler asks this every few drawing operations.
bool isOver(const QVariant &deadline)
{
    auto *const own = static_cast<Deadline *>(deadline.value<void *>());
    own->reached = own->reached || Clock::now() >= own->at;
    return own->reached;
}

ShownWord shownWord(const Poppler::TextBox &box)
{
    ShownWord word{.text = box.text(),
                   .box = box.boundingBox(),
                   .firstCharacter = {},
                   .lastCharacter = {},
                   .characters = {},
                   .spaceAfter = box.hasSpaceAfter()};
    const bool alone = needsCharacterBoxes(word.text);
    // Poppler keeps one box for each of its characters, which are code points.
    const qsizetype count = alone ? word.text.toUcs4().size() : word.text.size();
    if (count < 1)
        return word;
    word.firstCharacter = box.charBoundingBox(0);
    word.lastCharacter = box.charBoundingBox(static_cast<int>(count) - 1);
    if (!alone)
        return word;
    word.characters.reserve(static_cast<std::size_t>(count));
    for (qsizetype at = 0; at < count; ++at)
        word.characters.push_back(box.charBoundingBox(static_cast<int>(at)));
    return word;
}

Problem pageProblem(const QString &rule, const QString &what, int page)
{
    return {.severity = Severity::Error, .rule = rule, .what = what, .place = {.page = page}};
}

PageText pageText(const Poppler::Document &document, int number, const Limits &limits, MessageStream &stream)
{
    PageText empty;
    empty.page = number;
    const std::unique_ptr<Poppler::Page> page = document.page(number - 1);
    if (!page) {
        stream.send(problemMessage(pageProblem(QStringLiteral("page-unreadable"),
                                               QStringLiteral("This page is damaged; its text is missing"), number)));
        return empty;
    }
    empty.size = page->pageSizeF();
    Deadline deadline{Clock::now() + std::chrono::milliseconds(static_cast<int>(limits.pageMs * kOwnShare))};
    const auto boxes =
        page->textList(Poppler::Page::Rotate0, isOver, QVariant::fromValue(static_cast<void *>(&deadline)));
    if (deadline.reached) {
        stream.send(problemMessage(pageProblem(QStringLiteral("page-timed-out"),
                                               QStringLiteral("This page takes too long to read; its text is missing"),
                                               number)));
        return empty;
    }
    std::vector<ShownWord> words;
    words.reserve(boxes.size());
    for (const auto &box : boxes)
        words.push_back(shownWord(*box));
    return joinedLines(number, empty.size, words);
}

void noteAttachments(const Poppler::Document &document, MessageStream &stream)
{
    if (!document.hasEmbeddedFiles())
        return;
    stream.send(problemMessage(
        {.severity = Severity::Warning,
         .rule = QStringLiteral("attachments-ignored"),
         .what =
             QStringLiteral("%1 attached files are not read: save them from the PDF and add those that are evidence")
                 .arg(document.embeddedFiles().size())}));
}

}  // namespace

Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray &bytes, const Limits &limits)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return fail(ErrorCode::BadInput, QStringLiteral("The PDF is damaged and cannot be opened"));
    if (document->isLocked())
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("The PDF needs a password: save it without one and add that"));
    if (document->numPages() < 1)
        return fail(ErrorCode::BadInput, QStringLiteral("The PDF is damaged: no page can be found in it"));
    if (document->numPages() > limits.pages)
        return fail(ErrorCode::LimitExceeded, QStringLiteral("The PDF has %1 pages; at most %2 are taken in: split it")
                                                  .arg(document->numPages())
                                                  .arg(limits.pages));
    return document;
}

Result<Done> sendPdfText(const QByteArray &bytes, int firstPage, const Limits &limits, MessageStream &stream)
{
    const Result<std::unique_ptr<Poppler::Document>> document = openPdf(bytes, limits);
    if (!document)
        return std::unexpected(document.error());
    const int pages = (*document)->numPages();
    PageSender sender(FileKind::Pdf, pages, limits, stream);
    noteAttachments(**document, stream);
    for (int number = firstPage; number <= pages; ++number)
        sender.send(pageText(**document, number, limits, stream));
    return Done{};
}

}  // namespace assay::extract
