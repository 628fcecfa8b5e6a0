#include "model/base/clock.h"

#include <utility>

namespace assay {

QDateTime SystemClock::nowUtc() const
{
    bool fixed = false;
    const qint64 epochSeconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&fixed);
    return fixed ? QDateTime::fromSecsSinceEpoch(epochSeconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(QDateTime nowUtc) : m_nowUtc(std::move(nowUtc))
{}

QDateTime FixedClock::nowUtc() const
{
    return m_nowUtc;
}

}  // namespace assay
