#include "reports/pdf/font_program.h"

#include <QtEndian>

namespace assay::pdf {
namespace {

constexpr qsizetype kDirectory = 12;  ///< Where the table directory begins
constexpr qsizetype kRecord = 16;     ///< Of the directory: tag, checksum, offset, length
constexpr qsizetype kAdjustment = 8;  ///< Within head
constexpr qsizetype kCreated = 20;    ///< Within head; followed by modified
constexpr qsizetype kTimes = 16;
constexpr qsizetype kHeadLength = 54;
constexpr quint32 kMagic = 0xb1b0afba;

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

void putNumber(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToBigEndian(value, bytes.data() + at);
}

quint32 checksum(const QByteArray &bytes, qsizetype from, qsizetype length)
{
    quint32 sum = 0;
    QByteArray padded = bytes.mid(from, length);
    padded.append((4 - padded.size() % 4) % 4, '\0');
    for (qsizetype at = 0; at < padded.size(); at += 4)
        sum += numberAt(padded, at);
    return sum;
}

}  // namespace

QByteArray withoutTimes(const QByteArray &program)
{
    QByteArray bytes = program;
    if (bytes.size() < kDirectory)
        return bytes;
    const auto tables = qFromBigEndian<quint16>(bytes.constData() + 4);
    for (qsizetype index = 0; index < tables; ++index) {
        const qsizetype record = kDirectory + index * kRecord;
        if (record + kRecord > bytes.size() || bytes.mid(record, 4) != "head")
            continue;
        const qsizetype head = numberAt(bytes, record + 8);
        if (head + kHeadLength > bytes.size())
            return program;
        bytes.replace(head + kCreated, kTimes, QByteArray(kTimes, '\0'));
        putNumber(bytes, head + kAdjustment, 0);
        putNumber(bytes, record + 4, checksum(bytes, head, kHeadLength));
        putNumber(bytes, head + kAdjustment, kMagic - checksum(bytes, 0, bytes.size()));
        return bytes;
    }
    return bytes;
}

}  // namespace assay::pdf
