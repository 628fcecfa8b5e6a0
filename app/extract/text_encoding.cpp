#include "app/extract/text_encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace assay::extract {

namespace {

constexpr qsizetype kDetectedOn = 65'536;
constexpr double kMostlyZero = 0.3;    ///< Share of zero bytes in even or odd places that marks UTF-16
constexpr double kMostlyCommon = 0.8;  ///< Share of double bytes in the part of GB18030 that everyday Chinese uses

struct ConverterClose
{
    void operator()(UConverter *converter) const noexcept { ucnv_close(converter); }
};
struct DetectorClose
{
    void operator()(UCharsetDetector *detector) const noexcept { ucsdet_close(detector); }
};

/// nullopt where a byte sequence is not valid in the encoding.
std::optional<QString> strictly(const char *encoding, const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, ConverterClose> converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int32_t length =
        ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()),
                      bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.resize(length);
    return text;
}

/// Which byte order UTF-16 without a mark has: text of any kind has many Latin characters, spaces and line ends.
const char *utf16Order(const QByteArray &bytes)
{
    if (bytes.size() < 4)
        return nullptr;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype at = 0; at < bytes.size(); ++at)
        zeros[at % 2] += bytes[at] == '\0' ? 1 : 0;
    const double half = static_cast<double>(bytes.size()) / 2;
    if (static_cast<double>(zeros[1]) / half > kMostlyZero && zeros[0] * 10 < zeros[1])
        return "UTF-16LE";
    if (static_cast<double>(zeros[0]) / half > kMostlyZero && zeros[1] * 10 < zeros[0])
        return "UTF-16BE";
    return nullptr;
}

/// GB18030 takes nearly any bytes, so being valid does not say enough: most pairs must be of GB 2312.
bool usesCommonChinese(const QByteArray &bytes)
{
    qsizetype pairs = 0;
    qsizetype common = 0;
    for (qsizetype at = 0; at + 1 < bytes.size(); ++at) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead < 0x80)
            continue;
        const auto trail = static_cast<unsigned char>(bytes[++at]);
        ++pairs;
        common += lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 ? 1 : 0;
    }
    return pairs > 0 && static_cast<double>(common) >= kMostlyCommon * static_cast<double>(pairs);
}

/// Whether text read as UTF-8 is that, but for a few bytes that were cut or mixed in.
bool hasFewBrokenCharacters(const QString &text)
{
    const auto broken = text.count(QChar(QChar::ReplacementCharacter));
    const auto beyondAscii = std::ranges::count_if(text, [](QChar character) { return character.unicode() > 0x7F; });
    return broken * 20 <= beyondAscii;
}

QByteArray detectedEncoding(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, DetectorClose> detector(ucsdet_open(&status));
    const QByteArray sample = bytes.left(kDetectedOn);
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()), &status);
    const UCharsetMatch *const match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match)
        return {};
    return ucsdet_getName(match, &status);
}

Result<DecodedText> decodedAs(const char *encoding, const QByteArray &bytes)
{
    std::optional<QString> text = strictly(encoding, bytes);
    if (!text)
        return fail(ErrorCode::BadInput,
                    QStringLiteral("The text is damaged: it is not valid %1").arg(QLatin1String(encoding)));
    return DecodedText{.text = std::move(*text), .encoding = QLatin1String(encoding)};
}

bool isControl(QChar character)
{
    const char16_t unit = character.unicode();
    return unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r' && unit != u'\f' && unit != 0x1B;
}

}  // namespace

bool looksLikeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf") || bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return true;
    if (utf16Order(bytes))
        return true;
    const auto controls = std::ranges::count_if(
        bytes, [](char byte) { return static_cast<unsigned char>(byte) < 0x80 && isControl(QLatin1Char(byte)); });
    return !bytes.contains('\0') && controls * 200 <= bytes.size();
}

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return decodedAs("UTF-8", bytes.sliced(3));
    if (bytes.startsWith("\xff\xfe"))
        return decodedAs("UTF-16LE", bytes.sliced(2));
    if (bytes.startsWith("\xfe\xff"))
        return decodedAs("UTF-16BE", bytes.sliced(2));
    if (const char *const order = utf16Order(bytes.left(kDetectedOn)))
        return decodedAs(order, bytes);
    if (std::optional<QString> text = strictly("UTF-8", bytes))
        return DecodedText{.text = std::move(*text), .encoding = QStringLiteral("UTF-8")};
    if (QString text = QString::fromUtf8(bytes); hasFewBrokenCharacters(text))
        return DecodedText{.text = std::move(text), .encoding = QStringLiteral("UTF-8"), .guessed = true};
    std::optional<QString> chinese = strictly("GB18030", bytes);
    if (chinese && usesCommonChinese(bytes))
        return DecodedText{.text = std::move(*chinese), .encoding = QStringLiteral("GB18030")};
    const QByteArray detected = detectedEncoding(bytes);
    if (std::optional<QString> text = detected.isEmpty() ? std::nullopt : strictly(detected.constData(), bytes))
        return DecodedText{.text = std::move(*text), .encoding = QString::fromLatin1(detected), .guessed = true};
    return fail(ErrorCode::BadInput,
                QStringLiteral("The text is in no encoding that is read: save it as UTF-8 and add that"));
}

}  // namespace assay::extract
