#pragma once

#include "model/base/problem.h"
#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/evidence/extract_protocol.h"
#include "model/evidence/page_text.h"

#include <QByteArray>
#include <QCborMap>
#include <QSize>
#include <QString>

#include <functional>
#include <vector>

namespace assay {

/// What was read from a file.
struct ExtractedText
{
    QString kind;                     ///< "pdf", "image", "text", "word", "workbook"
    int pages = 0;                    ///< Pages of the file, with or without text
    int textPages = 0;                ///< Pages that hold text
    std::vector<PageText> pageTexts;  ///< Ascending; a page that could not be read has no entry, but a problem
    Problems problems;
};

/// One page as a picture.
struct PageImage
{
    QByteArray png;
    QSize size;  ///< Pixels
};

/// An open file for the child: gives its descriptor back to the system when it ends.
class ExtractSource
{
public:
    /// Opens a file for reading. Errors: NotFound, BadInput (a folder or device), Storage.
    [[nodiscard]] static Result<ExtractSource> fromFile(const QString &path);
    /// Holds bytes in memory that no other process can find by name. Errors: Storage.
    [[nodiscard]] static Result<ExtractSource> fromBytes(const QByteArray &bytes);

    ExtractSource(ExtractSource &&other) noexcept;
    ExtractSource &operator=(ExtractSource &&other) noexcept;
    ExtractSource(const ExtractSource &) = delete;
    ExtractSource &operator=(const ExtractSource &) = delete;
    ~ExtractSource();
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    explicit ExtractSource(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

/// Has files from outside read by `assay-extract`, one child for each call; may be used on any thread and needs no
/// event loop. Whatever a file does to the child ends as an error here: LimitExceeded (time, memory, size), Crashed (a
/// signal, a stream cut short or not as agreed), BadInput (damaged), Unsupported (needs a password, a kind that is not
/// read), Cancelled. The place of an error names the file and, where it is known, the page.
class ExtractClient
{
public:
    using OnMessage = std::function<Result<Done>(const QCborMap &message)>;
    using OnPage = std::function<Result<Done>(PageText &&page)>;

    /// @param helperProgram  absolute path of assay-extract
    explicit ExtractClient(QString helperProgram);

    /// Reads the text and word boxes of a file. A page that costs the child is left out with a problem, and the rest is
    /// read by a new one, as often as the limits allow.
    /// @param name  of the file as received; its ending helps where the content leaves a choice
    /// @param progress  counts pages
    /// @param onPage  gets each page as it comes; an error of it ends the work and is returned; `pageTexts` stays empty
    [[nodiscard]] Result<ExtractedText> extractText(const ExtractSource &source, const QString &name,
                                                    const extract::Limits &limits, Progress &progress,
                                                    const OnPage &onPage) const;
    /// The same for a file on disk, with all pages in the result.
    [[nodiscard]] Result<ExtractedText> extractText(const QString &path, const QString &name,
                                                    const extract::Limits &limits, Progress &progress) const;

    /// Paints a page of a PDF, or a frame of an image, whose pixels count as points. @param page  from 1
    [[nodiscard]] Result<PageImage> renderPage(const ExtractSource &source, const QString &name, int page, double dpi,
                                               const extract::Limits &limits, Progress &progress) const;

    /// Runs one job (see extract_protocol.h).
    /// @param job  all but `limits`; `name` is used in errors
    /// @param descriptor  of the file, or -1 where the job needs none
    /// @param onMessage  gets every message but the last; an error of it ends the child and is returned
    /// @returns the map of `done`
    [[nodiscard]] Result<QCborMap> run(const QCborMap &job, int descriptor, const extract::Limits &limits,
                                       Progress &progress, const OnMessage &onMessage) const;

private:
    QString m_helperProgram;
};

}  // namespace assay
