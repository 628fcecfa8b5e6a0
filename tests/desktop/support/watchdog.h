#pragma once

#include <QApplication>
#include <QStringList>

namespace assay::testing {

/// An application that times every event that it handles, and remembers those that kept the interface thread over a
/// limit. Time in which the thread was ready but other processes had the processor does not count.
class WatchedApplication : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv);
    bool notify(QObject *receiver, QEvent *event) override;

    /// From now on: the start of the program is excluded.
    void watch();
    /// Not from now on: for pictures, which switch sizes, languages and colours faster than any person.
    void stopWatching() { m_watching = false; }
    /// "71 ms: QEvent::Paint to SnapshotTable trail.list" for every event that took too long; empties the list.
    [[nodiscard]] QStringList takeBlocks();
    /// Warnings of Qt since the last call.
    [[nodiscard]] static QStringList takeWarnings();

private:
    bool m_watching = false;
    int m_depth = 0;
    QStringList m_blocks;
};

}  // namespace assay::testing
