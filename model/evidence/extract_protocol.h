#pragma once

#include "model/base/problem.h"
#include "model/base/result.h"
#include "model/evidence/page_text.h"

#include <QByteArray>
#include <QCborMap>
#include <QString>

#include <optional>

/// What `assay` and its child process `assay-extract` say to each other.
///
/// The parent opens the file and hands it over, readable only, as descriptor 3; nothing else but the standard streams
/// is open in the child. One job goes in on standard input, messages come back on standard output. Either is a *frame*:
/// the length of what follows (u32, little endian) and one CBOR map with text keys. The last message is `done` or
/// `failed`; after it the child ends with status 0.
///
/// A job: `job` ("text", "render", "probe", "inspect", "framework", "records", "fill"), `name` (of the file, for its
/// ending and for messages), `limits`, and what the job asks for:
/// - text: `first` (the first page wanted, from 1). Answers `opened`, `page` for each page, `problem`, `done`.
/// - render: `page` (from 1), `dpi`. Answers `image`, `done`.
/// - probe: `path` (a file that must not come to be). Tries what is forbidden. Answers `done` with `protections` and
///   `denied`, two maps of name to true or false.
/// - inspect: `mapping` (byte string: a person's corrections as JSON, see questionnaires/structure/inspection.h; empty:
///   none), `cells` (true: the first rows of each sheet are wanted, too). Answers `problem`, `done` with `inspection`
///   (the map of `questionnaire inspect`), `questions` (an array of the maps of model/customers/question_json.h,
///   `FoundQuestion`) and, where wanted, `sheets` (an array of {name, hidden, rows, columns, cells, merges,
///   hidden_rows, hidden_columns}, see app/extract/sheet_cells.h).
/// - framework: `about` (map of `id`, `title`, `edition`, `publisher`, `kind`, as far as a person says them). Answers
///   `problem`, `done` with `framework` (byte string: YAML, see model/catalogue/framework_writer.h).
/// - records: `kind` ("results", "texts"). Answers `done` with `sheet`, `columns` (map of name to letters), `unknown`
///   (array of header words) and `rows` (array of {row, texts: map of column name to text}).
/// - fill: `questions` (an array of the maps of question_json.h, `Question`). Answers `block` for each piece of the
///   patched package, `done` with `written` (array of {sheet, cell, before, after}), `skipped` (array of {sheet, cell,
///   why}), `differing` (array of {question, places: array of texts}: equal questions whose answers differ),
///   `parts_changed` (array of texts) and `parts_identical`.
///
/// Messages (`type`):
/// - opened: `kind` ("pdf", "image", "text", "word", "workbook"), `pages`
/// - page: `page`, `width`, `height` (points), `label`, `text`, `words` (byte string, 24 bytes a word: start and length
///   as u32, then x, y, width and height as 32-bit floats; all little endian)
/// - problem: `severity` ("note", "warning", "error"), `rule`, `what`, `sheet`, `row`, `column`, `page`
/// - image: `png`, `width`, `height` (pixels)
/// - progress: `done`, `total`
/// - block: `bytes`, the next piece of a file that is streamed back
/// - done: the job's result
/// - failed: `code`, `detail`, `page` (0: none), `sheet`, `row`, `column`
///
/// What the child says is checked like any input: it may have been taken over by the file that it reads.
namespace assay::extract {

/// The descriptor at which the child finds the file.
inline constexpr int kFileDescriptor = 3;

/// The bounds of one job.
struct Limits
{
    int openMs = 30'000;                   ///< Wall time until the file is open
    int pageMs = 10'000;                   ///< Wall time without a message
    int jobMs = 30 * 60'000;               ///< Wall time of the whole job, restarts included
    int cpuSeconds = 30 * 60;              ///< Processor time of one child
    qint64 addressSpaceBytes = 2LL << 30;  ///< Of the child; not set under address sanitizer
    qint64 residentBytes = 1LL << 30;      ///< Memory in use by the child, watched by the parent
    qint64 fileBytes = 1LL << 30;          ///< Size of the file
    int pages = 20'000;
    int pageChars = 1'000'000;             ///< UTF-16 units of a page; what is over is cut and said
    qint64 fileChars = 200'000'000;        ///< UTF-16 units of all pages; later pages come without text
    qint64 imagePixels = 200'000'000;      ///< Of one frame or one rendered page
    int messageBytes = 128 * 1024 * 1024;  ///< Of one frame of the protocol
    int restarts = 4;                      ///< How many pages may cost the child before the rest is given up
    friend bool operator==(const Limits &, const Limits &) = default;
};

[[nodiscard]] QCborMap toCbor(const Limits &limits);
/// Absent keys keep their default.
[[nodiscard]] Limits limitsFromCbor(const QCborMap &map);

[[nodiscard]] QCborMap pageMessage(const PageText &page);
/// nullopt where a message is not what the protocol says: a word outside the text, a box that is no finite number.
[[nodiscard]] std::optional<PageText> pageFromMessage(const QCborMap &message);

[[nodiscard]] QCborMap problemMessage(const Problem &problem);
/// @param file  put into the place of the problem
[[nodiscard]] Problem problemFromMessage(const QCborMap &message, const QString &file);

[[nodiscard]] QCborMap failedMessage(const Error &error);
/// @param file  put into the place of the error
[[nodiscard]] Error errorFromMessage(const QCborMap &message, const QString &file);

[[nodiscard]] QString messageType(const QCborMap &message);

/// The bytes that go over the stream for one map.
[[nodiscard]] QByteArray frame(const QCborMap &map);

/// Takes bytes as they come and gives whole messages.
class FrameReader
{
public:
    explicit FrameReader(qint64 messageBytes) : m_messageBytes(messageBytes) {}
    void append(const QByteArray &bytes);
    /// The next message; nullopt where more bytes are needed or the stream is broken.
    [[nodiscard]] std::optional<QCborMap> next();
    /// A frame was too long or held no map; nothing more will come.
    [[nodiscard]] bool broken() const { return m_broken; }
    /// Bytes of an unfinished frame are waiting.
    [[nodiscard]] bool pending() const { return m_position < m_buffer.size(); }

private:
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qint64 m_messageBytes;
    bool m_broken = false;
};

}  // namespace assay::extract
