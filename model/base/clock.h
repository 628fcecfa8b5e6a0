#pragma once

#include <QDateTime>

namespace assay {

/// The only source of "now"; always UTC.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
};

/// The computer's clock, or the fixed instant of the environment variable SOURCE_DATE_EPOCH (seconds) where it is set.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime nowUtc);
    [[nodiscard]] QDateTime nowUtc() const override;

private:
    QDateTime m_nowUtc;
};

}  // namespace assay
