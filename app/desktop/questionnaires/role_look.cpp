#include "app/desktop/questionnaires/role_look.h"

#include "app/desktop/style.h"

#include <QCoreApplication>

namespace assay::desktop {

namespace {

constexpr QRgb kSectionInkLight = 0xff6b3fa0;
constexpr QRgb kSectionGroundLight = 0xfff1eafa;
constexpr QRgb kSectionInkDark = 0xffc9a8f5;
constexpr QRgb kSectionGroundDark = 0xff392c4d;

struct RoleWords
{
    Q_DECLARE_TR_FUNCTIONS(RoleWords)

public:
    static QString of(app::ColumnRole role);
    static QString of(app::SheetUse use);
};

QString RoleWords::of(app::ColumnRole role)
{
    switch (role) {
    case app::ColumnRole::None:
        return tr("no role", "of a column");
    case app::ColumnRole::Number:
        return tr("number", "role of a column");
    case app::ColumnRole::Section:
        return tr("section", "role of a column");
    case app::ColumnRole::Question:
        return tr("question", "role of a column");
    case app::ColumnRole::Answer:
        return tr("answer", "role of a column");
    case app::ColumnRole::Comment:
        return tr("comment", "role of a column");
    }
    return {};
}

QString RoleWords::of(app::SheetUse use)
{
    switch (use) {
    case app::SheetUse::Questions:
        return tr("questions", "what a sheet holds");
    case app::SheetUse::Instructions:
        return tr("instructions", "what a sheet holds");
    case app::SheetUse::Lookup:
        return tr("lists of words", "what a sheet holds");
    case app::SheetUse::Other:
        return tr("something else", "what a sheet holds");
    }
    return {};
}

}  // namespace

RoleLook lookOf(app::ColumnRole role)
{
    const Theme &now = theme();
    const bool dark = now.scheme == Scheme::Dark;
    const QString word = RoleWords::of(role);
    switch (role) {
    case app::ColumnRole::None:
        return {word, now.secondary, now.panel};
    case app::ColumnRole::Number:
        return {word, inkOf(content::Role::InReview, now.scheme), groundOf(content::Role::InReview, now.scheme)};
    case app::ColumnRole::Section:
        return {word, QColor(dark ? kSectionInkDark : kSectionInkLight),
                QColor(dark ? kSectionGroundDark : kSectionGroundLight)};
    case app::ColumnRole::Question:
        return {word, now.accent, now.accentTint};
    case app::ColumnRole::Answer:
        return {word, inkOf(content::Role::Met, now.scheme), groundOf(content::Role::Met, now.scheme)};
    case app::ColumnRole::Comment:
        return {word, inkOf(content::Role::PartlyMet, now.scheme), groundOf(content::Role::PartlyMet, now.scheme)};
    }
    return {word, now.secondary, now.panel};
}

QString wordOf(app::SheetUse use)
{
    return RoleWords::of(use);
}

QString columnLetters(int column)
{
    constexpr int kLetters = 26;
    QString letters;
    for (; column > 0; column = (column - 1) / kLetters)
        letters.prepend(QChar(u'A' + (column - 1) % kLetters));
    return letters;
}

}  // namespace assay::desktop
