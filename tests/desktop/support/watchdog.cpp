#include "tests/desktop/support/watchdog.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QMetaEnum>
#include <QMutex>
#include <QThread>

#include <cstdio>

namespace assay::testing {

namespace {

constexpr qint64 kMostMs = 50;
constexpr qint64 kNanosPerMs = 1'000'000;

QMutex warningsMutex;
QStringList warnings;

/// Nanoseconds that this thread has stood in line for a processor (second field of schedstat).
qint64 waitedForProcessor()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong();
}

void keepWarning(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (message.startsWith(QLatin1String("This plugin does not support")))  // what the offscreen platform lacks
        return;
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg) {
        const QMutexLocker lock(&warningsMutex);
        warnings << message;
    }
}

QString nameOf(QEvent::Type type)
{
    const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return key ? QString::fromLatin1(key) : QString::number(type);
}

}  // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv) : QApplication(argc, argv)
{
    qInstallMessageHandler(keepWarning);
}

void WatchedApplication::watch()
{
    m_watching = true;
    m_blocks.clear();
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_watching || m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    QString what = QStringLiteral("%1 to %2 %3")
                       .arg(nameOf(event->type()), QString::fromLatin1(receiver->metaObject()->className()),
                            receiver->objectName());
    if (const QObject *parent = receiver->parent())
        what += QStringLiteral(" of %1 %2")
                    .arg(QString::fromLatin1(parent->metaObject()->className()), parent->objectName());
    const qint64 waited = waitedForProcessor();
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const qint64 took = (timer.nsecsElapsed() - (waitedForProcessor() - waited)) / kNanosPerMs;
    if (took > kMostMs)
        m_blocks << QStringLiteral("%1 ms: %2").arg(took).arg(what);
    return handled;
}

QStringList WatchedApplication::takeBlocks()
{
    return std::exchange(m_blocks, {});
}

QStringList WatchedApplication::takeWarnings()
{
    const QMutexLocker lock(&warningsMutex);
    return std::exchange(warnings, {});
}

}  // namespace assay::testing
