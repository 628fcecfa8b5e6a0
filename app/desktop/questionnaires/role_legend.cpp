#include "app/desktop/questionnaires/role_legend.h"

#include "app/desktop/questionnaires/role_look.h"
#include "app/desktop/style.h"

#include <QPainter>

#include <array>

namespace assay::desktop {

namespace {

constexpr int kLine = 26;
constexpr int kSwatchWidth = 88;
constexpr std::array kRoles = {app::ColumnRole::Question, app::ColumnRole::Answer, app::ColumnRole::Comment,
                               app::ColumnRole::Section, app::ColumnRole::Number};

QString columnsOf(const app::SheetRoles &roles, app::ColumnRole role)
{
    std::vector<int> columns;
    switch (role) {
    case app::ColumnRole::None:
        break;
    case app::ColumnRole::Number:
        columns = {roles.numberColumn};
        break;
    case app::ColumnRole::Section:
        columns = {roles.sectionColumn};
        break;
    case app::ColumnRole::Question:
        columns = {roles.questionColumn};
        break;
    case app::ColumnRole::Answer:
        columns = roles.answerColumns;
        break;
    case app::ColumnRole::Comment:
        columns = roles.commentColumns;
        break;
    }
    QStringList letters;
    for (const int column : columns)
        if (column > 0)
            letters << columnLetters(column);
    return letters.isEmpty() ? QStringLiteral("—") : letters.join(QStringLiteral(", "));
}

}  // namespace

RoleLegend::RoleLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RoleLegend::setRoles(const app::SheetRoles &roles)
{
    m_roles = roles;
    QStringList said;
    for (const app::ColumnRole role : kRoles)
        said << lookOf(role).word + QLatin1Char(' ') + columnsOf(roles, role);
    setAccessibleName(tr("Roles of the columns"));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

QSize RoleLegend::sizeHint() const
{
    return {200, kLine * static_cast<int>(kRoles.size())};
}

void RoleLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = 0;
    for (const app::ColumnRole role : kRoles) {
        const RoleLook look = lookOf(role);
        const QRectF swatch(0, top + 2, kSwatchWidth, kLine - 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.ground);
        painter.drawRoundedRect(swatch, 4, 4);
        painter.setPen(look.ink);
        painter.drawText(swatch, Qt::AlignCenter, look.word);
        painter.setPen(theme().text);
        painter.drawText(QRect(kSwatchWidth + 2 * kSpacing, top, width() - kSwatchWidth - 2 * kSpacing, kLine - 1),
                         Qt::AlignVCenter | Qt::AlignLeft, columnsOf(m_roles, role));
        top += kLine;
    }
}

}  // namespace assay::desktop
