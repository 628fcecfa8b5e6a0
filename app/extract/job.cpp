#include "app/extract/job.h"

#include "app/extract/page_picture.h"
#include "app/extract/probe.h"
#include "app/extract/questionnaire_jobs.h"
#include "app/extract/sandbox.h"
#include "app/extract/table_jobs.h"
#include "app/extract/text_job.h"

#include <QFile>

#include <sys/mman.h>
#include <sys/stat.h>

#include <algorithm>
#include <exception>
#include <new>

namespace assay::extract {

namespace {

/// The file as bytes in memory, without a copy.
class MappedFile
{
public:
    static Result<MappedFile> of(int descriptor, const Limits &limits)
    {
        struct stat about = {};
        if (::fstat(descriptor, &about) != 0)
            return fail(ErrorCode::BadInput, QStringLiteral("The file was not handed over"));
        if (about.st_size > limits.fileBytes)
            return fail(ErrorCode::LimitExceeded, QStringLiteral("The file has %1 MiB; at most %2 are read")
                                                      .arg(about.st_size >> 20)
                                                      .arg(limits.fileBytes >> 20));
        MappedFile file;
        if (about.st_size == 0)
            return file;
        void *const memory =
            ::mmap(nullptr, static_cast<std::size_t>(about.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0);
        if (memory == MAP_FAILED)
            return fail(ErrorCode::LimitExceeded, QStringLiteral("The file does not fit into the memory allowed"));
        file.m_bytes = QByteArray::fromRawData(static_cast<const char *>(memory), about.st_size);
        return file;
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;  ///< Stays mapped until the process ends, which is when its one job does
};

int intFrom(const QCborMap &job, const char *name, int least)
{
    return static_cast<int>(std::clamp<qint64>(job.value(QLatin1String(name)).toInteger(least), least, INT32_MAX));
}

/// @returns the map of `done`
Result<QCborMap> withFile(const QCborMap &job, int descriptor, const Limits &limits, MessageStream &stream)
{
    const Result<MappedFile> file = MappedFile::of(descriptor, limits);
    if (!file)
        return std::unexpected(file.error());
    const QByteArray &bytes = file->bytes();
    const QString what = job.value(QLatin1String("job")).toString();
    const QString name = job.value(QLatin1String("name")).toString();
    if (what == QLatin1String("inspect"))
        return inspectQuestionnaire(bytes, name, job.value(QLatin1String("mapping")).toByteArray(),
                                    job.value(QLatin1String("cells")).toBool() ? SheetCells::With : SheetCells::Without,
                                    stream);
    if (what == QLatin1String("framework"))
        return importFramework(bytes, name, job.value(QLatin1String("about")).toMap(), stream);
    if (what == QLatin1String("records"))
        return readRecords(bytes, name, job.value(QLatin1String("kind")).toString());
    if (what == QLatin1String("fill"))
        return fillQuestionnaire(bytes, name, job.value(QLatin1String("questions")).toArray(), stream);
    Result<Done> done = fail(ErrorCode::Usage, QStringLiteral("No such job: %1").arg(what));
    if (what == QLatin1String("text"))
        done = sendText(bytes, name, intFrom(job, "first", 1), limits, stream);
    if (what == QLatin1String("render"))
        done = sendPagePicture(bytes, name, intFrom(job, "page", 1), job.value(QLatin1String("dpi")).toDouble(), limits,
                               stream);
    if (!done)
        return std::unexpected(done.error());
    return QCborMap{{QStringLiteral("type"), QStringLiteral("done")}};
}

void answer(const QCborMap &job, int descriptor, const Limits &limits, MessageStream &stream)
{
    const Result<QCborMap> done = withFile(job, descriptor, limits, stream);
    stream.send(done ? *done : failedMessage(done.error()));
}

void answerProbe(const QCborMap &job, const Limits &limits, const Protections &protections, MessageStream &stream)
{
    const QString path = job.value(QLatin1String("path")).toString();
    stream.send({{QStringLiteral("type"), QStringLiteral("done")},
                 {QStringLiteral("protections"), toCbor(protections)},
                 {QStringLiteral("denied"), tryForbidden(path, limits.addressSpaceBytes)}});
}

}  // namespace

void doJob(const QCborMap &job, int fileDescriptor, MessageStream &stream)
{
    const Limits limits = limitsFromCbor(job.value(QLatin1String("limits")).toMap());
    const QString what = job.value(QLatin1String("job")).toString();
    const Protections protections =
        enterSandbox(limits, what == QLatin1String("render") ? Threads::Allowed : Threads::Forbidden);
    try {
        if (what == QLatin1String("probe"))
            answerProbe(job, limits, protections, stream);
        else
            answer(job, fileDescriptor, limits, stream);
    } catch (const std::bad_alloc &) {
        // No message: the page at work is known to the parent only, and there may be no memory for one.
        qWarning("bad_alloc");
        std::_Exit(1);
    }
}

}  // namespace assay::extract
