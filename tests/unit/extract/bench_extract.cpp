#include "model/evidence/extract_client.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

/// Pages per second of text extraction beside `pdftotext -bbox`, in one run on one core each.
/// Usage: bench_extract HELPER ROUNDS FILE…
int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc < 4) {
        out << "usage: bench_extract HELPER ROUNDS FILE...\n";
        return 2;
    }
    const assay::ExtractClient client(QString::fromLocal8Bit(argv[1]));
    const int rounds = QByteArray(argv[2]).toInt();
    qint64 allOurs = 0;
    qint64 allTheirs = 0;
    qint64 allPages = 0;
    for (int at = 3; at < argc; ++at) {
        const QString path = QString::fromLocal8Bit(argv[at]);
        qint64 ours = 0;
        qint64 theirs = 0;
        int pages = 0;
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            assay::SilentProgress progress;
            const auto text = client.extractText(path, path, {}, progress);
            ours += timer.nsecsElapsed();
            pages = text ? text->pages : 0;
            timer.restart();
            QProcess::execute(QStringLiteral("pdftotext"),
                              {QStringLiteral("-bbox"), path, QStringLiteral("/dev/null")});
            theirs += timer.nsecsElapsed();
        }
        const double ratio = static_cast<double>(theirs) / static_cast<double>(ours);
        out << QStringLiteral("%1 pages, ratio %2, ours %3 ms: %4\n")
                   .arg(pages, 5)
                   .arg(ratio, 0, 'f', 2)
                   .arg(static_cast<double>(ours) / 1e6 / rounds, 0, 'f', 0)
                   .arg(path);
        allOurs += ours;
        allTheirs += theirs;
        allPages += pages;
    }
    const double seconds = static_cast<double>(allOurs) / 1e9 / rounds;
    out << QStringLiteral("all: %1 pages, %2 pages/s, ratio to pdftotext -bbox %3\n")
               .arg(allPages)
               .arg(static_cast<double>(allPages) / seconds, 0, 'f', 0)
               .arg(static_cast<double>(allTheirs) / static_cast<double>(allOurs), 0, 'f', 2);
    return 0;
}
