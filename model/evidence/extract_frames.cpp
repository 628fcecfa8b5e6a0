#include "model/evidence/extract_protocol.h"

#include <QCborValue>
#include <QtEndian>

namespace assay::extract {

namespace {

constexpr qsizetype kLengthBytes = 4;

}  // namespace

QByteArray frame(const QCborMap &map)
{
    const QByteArray body = map.toCborValue().toCbor();
    QByteArray bytes(kLengthBytes, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(body.size()), bytes.data());
    return bytes + body;
}

void FrameReader::append(const QByteArray &bytes)
{
    if (m_position > 0) {
        m_buffer.remove(0, m_position);
        m_position = 0;
    }
    m_buffer += bytes;
}

std::optional<QCborMap> FrameReader::next()
{
    if (m_broken || m_buffer.size() - m_position < kLengthBytes)
        return std::nullopt;
    const qint64 length = qFromLittleEndian<quint32>(m_buffer.constData() + m_position);
    if (length > m_messageBytes) {
        m_broken = true;
        return std::nullopt;
    }
    if (m_buffer.size() - m_position - kLengthBytes < length)
        return std::nullopt;
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(m_buffer.constData() + m_position + kLengthBytes, length, &error);
    m_position += kLengthBytes + length;
    m_broken = error.error != QCborError::NoError || !value.isMap();
    if (m_broken)
        return std::nullopt;
    return value.toMap();
}

}  // namespace assay::extract
