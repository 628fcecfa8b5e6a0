#include "app/desktop/place.h"

#include <QCoreApplication>
#include <QEvent>

namespace assay::desktop {

namespace {

struct PlaceTitle
{
    Q_DECLARE_TR_FUNCTIONS(PlaceTitle)

public:
    static QString of(PlaceName place);
};

QString PlaceTitle::of(PlaceName place)
{
    switch (place) {
    case PlaceName::Overview:
        return tr("&Overview");
    case PlaceName::Assessments:
        return tr("&Assessments");
    case PlaceName::Evidence:
        return tr("E&vidence");
    case PlaceName::Questionnaires:
        return tr("&Questionnaires");
    case PlaceName::Answers:
        return tr("A&nswers");
    case PlaceName::Vendors:
        return tr("Ven&dors");
    case PlaceName::Findings:
        //: The place for audit findings and their remediation.
        return tr("F&indings");
    case PlaceName::Trail:
        //: The place for the audit trail.
        return tr("&Trail");
    }
    return {};
}

}  // namespace

QString titleOf(PlaceName place, Mnemonic mnemonic)
{
    QString title = PlaceTitle::of(place);
    if (mnemonic == Mnemonic::With)
        return title;
    // Chinese names carry their key behind them, in brackets.
    const qsizetype bracket = title.indexOf(QStringLiteral("(&"));
    return bracket > 0 ? title.left(bracket) : title.remove(QLatin1Char('&'));
}

Icon iconOf(PlaceName place)
{
    switch (place) {
    case PlaceName::Overview:
        return Icon::Overview;
    case PlaceName::Assessments:
        return Icon::Assessments;
    case PlaceName::Evidence:
        return Icon::Evidence;
    case PlaceName::Questionnaires:
        return Icon::Questionnaires;
    case PlaceName::Answers:
        return Icon::Answers;
    case PlaceName::Vendors:
        return Icon::Vendors;
    case PlaceName::Findings:
        return Icon::Findings;
    case PlaceName::Trail:
        return Icon::Trail;
    }
    return Icon::Overview;
}

Place::Place(PlaceName name, DesktopContext &context, QWidget *parent)
    : QWidget(parent), m_name(name), m_context(context)
{
    connect(&context, &DesktopContext::changed, this, [this](const Change &change) {
        if (concerns(change))
            markStale();
    });
    connect(&context, &DesktopContext::actorChanged, this, [this] { actorChanged(); });
}

void Place::open(const Destination &)
{}

void Place::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    reload();
}

bool Place::concerns(const Change &) const
{
    return true;
}

void Place::markStale()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void Place::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT headerChanged();
    }
}

}  // namespace assay::desktop
