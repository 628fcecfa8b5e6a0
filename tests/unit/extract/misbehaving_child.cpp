#include "model/evidence/extract_protocol.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <vector>

// Stands in for assay-extract and does what a child that was taken over or broken might do. The name of the file says
// what; the pages come from the protocol's own functions.

namespace {

using namespace assay;

void put(const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t step = ::write(1, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        if (step <= 0)
            std::_Exit(3);
        written += step;
    }
}

void open(int pages)
{
    put(extract::frame({{QStringLiteral("type"), QStringLiteral("opened")},
                        {QStringLiteral("kind"), QStringLiteral("pdf")},
                        {QStringLiteral("pages"), pages}}));
}

void page(int number)
{
    PageText text;
    text.page = number;
    text.text = QStringLiteral("text of page %1").arg(number);
    put(extract::frame(extract::pageMessage(text)));
}

void done()
{
    put(extract::frame({{QStringLiteral("type"), QStringLiteral("done")}}));
}

[[noreturn]] void dieBy(int signal)
{
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    std::signal(signal, SIG_DFL);
    ::raise(signal);
    std::_Exit(4);
}

[[noreturn]] void eatMemory()
{
    constexpr std::size_t kStep = 8'000'000;
    std::vector<char *> held;
    while (true) {
        held.push_back(static_cast<char *>(std::malloc(kStep)));
        std::memset(held.back(), 1, kStep);
        ::usleep(1'000);
    }
}

/// Ten pages, of which some cost the process.
void readPages(int first, const QString &name)
{
    open(10);
    for (int number = first; number <= 10; ++number) {
        const bool bad = (name == QLatin1String("crash-on-4") && number == 4) || name == QLatin1String("crash-on-each");
        if (bad)
            dieBy(SIGSEGV);
        if (name == QLatin1String("hang-on-4") && number == 4)
            ::pause();
        if (name == QLatin1String("eat-on-4") && number == 4)
            eatMemory();
        page(number);
    }
    done();
}

void misbehave(const QString &name)
{
    if (name == QLatin1String("quiet"))
        ::pause();
    if (name == QLatin1String("status-7"))
        std::_Exit(7);
    if (name == QLatin1String("processor-time"))
        dieBy(SIGXCPU);
    if (name == QLatin1String("garbage"))
        put(QByteArray(64, '\x05') + QByteArray(200, 'x'));
    if (name == QLatin1String("too-long"))
        put(QByteArray("\xff\xff\xff\xff", 4));
    if (name == QLatin1String("cut-short"))
        put(extract::frame({{QStringLiteral("type"), QStringLiteral("done")}}).chopped(3));
    if (name == QLatin1String("page-twice")) {
        open(10);
        page(1);
        page(1);
    }
    if (name == QLatin1String("page-left-out")) {
        open(3);
        page(1);
        page(3);
        done();
    }
    if (name == QLatin1String("done-early")) {
        open(3);
        page(1);
        done();
    }
    if (name == QLatin1String("no-pages"))
        open(0);
    if (name == QLatin1String("endless")) {
        open(10);
        while (true)
            put(extract::frame({{QStringLiteral("type"), QStringLiteral("progress")}}));
    }
    if (name == QLatin1String("stderr")) {
        for (int round = 0; round < 1'000; ++round)
            std::fprintf(stderr, "%s\n", QByteArray(1'000, 'e').constData());
        open(1);
        page(1);
        done();
    }
}

}  // namespace

int main()
{
    QByteArray bytes;
    char block[4'096];
    for (ssize_t got = ::read(0, block, sizeof block); got > 0; got = ::read(0, block, sizeof block))
        bytes.append(block, got);
    extract::FrameReader reader(1 << 20);
    reader.append(bytes);
    const std::optional<QCborMap> job = reader.next();
    if (!job)
        return 2;
    const QString name = job->value(QLatin1String("name")).toString();
    misbehave(name);
    if (name.contains(QLatin1String("-on-")))
        readPages(static_cast<int>(job->value(QLatin1String("first")).toInteger(1)), name);
    return 0;
}
