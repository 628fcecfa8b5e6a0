#include "model/search/text_form.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace assay {

namespace {

const icu::Normalizer2 &normalizer()
{
    static const icu::Normalizer2 *const instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFKCCasefoldInstance(status);
    }();
    return *instance;
}

/// Appends units to a folded text, keeping one space of a run.
class Folder
{
public:
    explicit Folder(qsizetype length)
    {
        m_folded.text.reserve(length);
        m_folded.origin.reserve(static_cast<std::size_t>(length) + 1);
    }

    void append(char16_t unit, int origin)
    {
        const bool space = unit == u' ' || (unit < 0x80 ? unit >= 9 && unit <= 13 : u_isUWhiteSpace(unit) != 0);
        if (space && m_folded.text.endsWith(u' '))
            return;
        m_folded.text.append(space ? QChar(u' ') : QChar(unit));
        m_folded.origin.push_back(origin);
    }

    FoldedText finish(qsizetype length)
    {
        m_folded.origin.push_back(static_cast<int>(length));
        return std::move(m_folded);
    }

private:
    FoldedText m_folded;
};

/// The end of the stretch from `start` that normalisation may treat by itself.
qsizetype stretchEnd(QStringView text, qsizetype start)
{
    qsizetype next = start;
    static_cast<void>(takeCodePoint(text, next));
    while (next < text.size()) {
        qsizetype after = next;
        if (normalizer().hasBoundaryBefore(static_cast<UChar32>(takeCodePoint(text, after))))
            break;
        next = after;
    }
    return next;
}

void appendStretch(Folder &folder, QStringView text, qsizetype start, qsizetype end)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString source(text.utf16() + start, static_cast<int32_t>(end - start));
    const icu::UnicodeString result = normalizer().normalize(source, status);
    const bool aligned = result.length() == source.length();
    for (int32_t i = 0; i < result.length(); ++i)
        folder.append(result[i], static_cast<int>(start) + (aligned ? i : 0));
}

}  // namespace

int FoldedText::originEnd(qsizetype last) const
{
    auto at = static_cast<std::size_t>(last);
    const int from = origin[at];
    while (at + 1 < origin.size() && origin[at] == from)
        ++at;
    return origin[at];
}

FoldedText fold(QStringView original)
{
    Folder folder(original.size());
    const qsizetype length = original.size();
    for (qsizetype at = 0; at < length;) {
        const char16_t unit = original[at].unicode();
        // Up to U+02FF nothing joins to what stands before, so a plain character next to another stands by itself.
        if (unit < 0x80 && (at + 1 == length || original[at + 1].unicode() < 0x300)) {
            folder.append(unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit, static_cast<int>(at));
            ++at;
            continue;
        }
        const qsizetype end = stretchEnd(original, at);
        appendStretch(folder, original, at, end);
        at = end;
    }
    return folder.finish(length);
}

QString foldedText(QStringView original)
{
    return fold(original).text.trimmed();
}

char32_t takeCodePoint(QStringView text, qsizetype &at)
{
    const QChar unit = text[at++];
    if (!unit.isHighSurrogate() || at >= text.size() || !text[at].isLowSurrogate())
        return unit.unicode();
    return QChar::surrogateToUcs4(unit, text[at++]);
}

CharacterKind kindOf(char32_t codePoint)
{
    const auto point = static_cast<UChar32>(codePoint);
    if (point < 0x80) {
        const bool word = (point >= '0' && point <= '9') || (point >= 'a' && point <= 'z') ||
                          (point >= 'A' && point <= 'Z') || point == '_';
        return word ? CharacterKind::Word
                    : (point == ' ' || (point >= 9 && point <= 13) ? CharacterKind::Space : CharacterKind::Mark);
    }
    if (u_hasBinaryProperty(point, UCHAR_IDEOGRAPHIC))
        return CharacterKind::Han;
    if (u_isUWhiteSpace(point))
        return CharacterKind::Space;
    const int category = u_charType(point);
    const bool letter = u_isalnum(point) || category == U_NON_SPACING_MARK || category == U_COMBINING_SPACING_MARK;
    if (!letter)
        return CharacterKind::Mark;
    const int breaking = u_getIntPropertyValue(point, UCHAR_LINE_BREAK);
    const bool unspaced = breaking == U_LB_COMPLEX_CONTEXT || breaking == U_LB_IDEOGRAPHIC ||
                          breaking == U_LB_CONDITIONAL_JAPANESE_STARTER;
    return unspaced ? CharacterKind::Unspaced : CharacterKind::Word;
}

}  // namespace assay
