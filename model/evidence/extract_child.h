#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/evidence/extract_protocol.h"

#include <QCborMap>
#include <QElapsedTimer>
#include <QProcess>
#include <QString>

#include <functional>
#include <optional>

namespace assay::extract {

/// One run of the child: started, fed, watched and, at the latest by the destructor, ended.
class Child
{
public:
    using OnMessage = std::function<Result<Done>(const QCborMap &message)>;

    Child(const Limits &limits, QString fileName);
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child();

    /// @param descriptor  of the file, or -1
    [[nodiscard]] Result<Done> start(const QString &program, const QCborMap &job, int descriptor);
    /// Reads messages until the last one, a limit, a cancel or the end of the child. @returns the map of `done`
    [[nodiscard]] Result<QCborMap> finish(Progress &progress, const OnMessage &onMessage);

private:
    [[nodiscard]] Result<std::optional<QCborMap>> takeMessages(Progress &progress, const OnMessage &onMessage);
    [[nodiscard]] std::optional<Error> overLimit() const;
    [[nodiscard]] Error endedEarly();
    [[nodiscard]] Error errorAtPage(ErrorCode code, QString detail) const;
    void keepErrorOutput();

    QProcess m_process;
    Limits m_limits;
    QString m_fileName;
    FrameReader m_reader;
    QByteArray m_errorOutput;  ///< The last of it
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceMessage;
    QElapsedTimer m_sinceWatched;
    bool m_opened = false;
    int m_nextPage = 1;  ///< The page at work, as far as the messages tell
};

}  // namespace assay::extract
