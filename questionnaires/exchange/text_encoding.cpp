#include "questionnaires/exchange/text_encoding.h"

#include <unicode/ucnv.h>

#include <QStringDecoder>

#include <algorithm>
#include <memory>

namespace assay::exchange {

namespace {

struct CloseConverter
{
    void operator()(UConverter *converter) const noexcept { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// nullopt where the bytes are not valid in the encoding.
std::optional<QString> convertedFrom(const char *encoding, const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(bytes.size() + 1, Qt::Uninitialized);  // no encoding here yields more units than it has bytes
    auto *target = reinterpret_cast<UChar *>(text.data());
    const UChar *const begin = target;
    const char *source = bytes.constData();
    ucnv_toUnicode(converter.get(), &target, begin + text.size(), &source, bytes.constData() + bytes.size(), nullptr,
                   /*flush=*/true, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(target - begin);
    return text;
}

/// Which half of the pairs of bytes is empty, as it is in UTF-16 of Latin text.
std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray &bytes)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        even += bytes[i] == '\0' ? 1 : 0;
        odd += bytes[i + 1] == '\0' ? 1 : 0;
    }
    const qsizetype few = bytes.size() / 10;
    if (bytes.size() % 2 != 0 || (even > 0) == (odd > 0) || std::max(even, odd) < few)
        return std::nullopt;
    return even > 0 ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
}

std::optional<QStringConverter::Encoding> markedEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return QStringConverter::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

DecodedText decodedAs(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding);
    DecodedText decoded;
    decoded.text = decoder(bytes);
    decoded.encoding = QString::fromLatin1(QStringConverter::nameForEncoding(encoding));
    if (decoder.hasError()) {
        decoded.problems.push_back(
            {Severity::Warning, QStringLiteral("encoding-errors"),
             QStringLiteral("Some characters are not valid %1; they are shown as �").arg(decoded.encoding)});
    }
    return decoded;
}

DecodedText guessed(const QString &text, const QString &encoding, Severity severity)
{
    return {text,
            encoding,
            {{severity, QStringLiteral("encoding-guessed"),
              QStringLiteral("The file does not say how its characters are stored; it was read as %1").arg(encoding)}}};
}

}  // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (const auto marked = markedEncoding(bytes))
        return decodedAs(*marked, bytes);
    if (const auto wide = utf16WithoutMark(bytes))
        return decodedAs(*wide, bytes);
    if (bytes.contains('\0'))
        return fail(ErrorCode::BadInput, QStringLiteral("The file is not text"));
    DecodedText plain = decodedAs(QStringConverter::Utf8, bytes);
    if (plain.problems.empty())
        return plain;
    if (const std::optional<QString> chinese = convertedFrom("GB18030", bytes))
        return guessed(*chinese, QStringLiteral("GB18030"), Severity::Note);
    if (const std::optional<QString> western = convertedFrom("windows-1252", bytes))
        return guessed(*western, QStringLiteral("windows-1252"), Severity::Warning);
    return plain;
}

}  // namespace assay::exchange
