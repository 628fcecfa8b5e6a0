#include "app/desktop/evidence/evidence_detail.h"

#include "app/desktop/detail_card.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/evidence/evidence_words.h"
#include "app/desktop/evidence/page_view.h"
#include "app/desktop/languages.h"
#include "app/desktop/style.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace assay::desktop {

namespace {

constexpr int kFileNameWidth = 230;

QString quoted(const Citation &citation)
{
    if (!citation.passage)
        return EvidenceDetail::tr("The whole document");
    return EvidenceDetail::tr("page %1: “%2”")
        .arg(QString::number(citation.passage->page), citation.passage->quote.simplified());
}

QString titleOf(const app::Leaning &leaning, Language language)
{
    if (const auto *result = std::get_if<app::LeaningResult>(&leaning.what))
        return QStringLiteral("%1  %2").arg(std::get<ResultTarget>(leaning.citation.target).ref,
                                            result->requirement.in(language));
    if (const auto *answer = std::get_if<app::LeaningAnswer>(&leaning.what))
        return answer->ref.isEmpty() ? answer->question.simplified()
                                     : QStringLiteral("%1  %2").arg(answer->ref, answer->question.simplified());
    return std::get<app::LeaningEntry>(leaning.what).question.simplified();
}

QString whereOf(const app::Leaning &leaning, Language language)
{
    if (const auto *result = std::get_if<app::LeaningResult>(&leaning.what))
        return QStringLiteral("%1 · %2").arg(result->framework.in(language), result->assessment.scope);
    if (const auto *answer = std::get_if<app::LeaningAnswer>(&leaning.what))
        return answer->customer;
    return EvidenceDetail::tr("Answer library");
}

StateLabel stateOf(const app::Leaning &leaning)
{
    if (const auto *result = std::get_if<app::LeaningResult>(&leaning.what))
        return EvidenceWords::result(*result);
    if (const auto *answer = std::get_if<app::LeaningAnswer>(&leaning.what))
        return EvidenceWords::answer(answer->state);
    return {};
}

void addField(QFormLayout &form, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name);
    label->setProperty("role", QStringLiteral("secondary"));
    auto *text = new QLabel(value);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    form.addRow(label, text);
}

}  // namespace

std::vector<SnapshotColumn<app::Leaning>> EvidenceDetail::columns()
{
    return {{.title = [] { return tr("Result or answer"); },
             .text = [](const app::Leaning &leaning) { return titleOf(leaning, windowLanguage()); },
             .secondLine =
                 [](const app::Leaning &leaning) {
                     return QStringLiteral("%1 · %2").arg(whereOf(leaning, windowLanguage()), quoted(leaning.citation));
                 },
             .toolTip = [](const app::Leaning &leaning) { return quoted(leaning.citation); }},
            {.title = [] { return tr("State"); },
             .sortBy = [](const app::Leaning &leaning) { return stateOf(leaning).word; },
             .state = [](const app::Leaning &leaning) { return stateOf(leaning); }}};
}

void EvidenceDetail::fill()
{
    const bool shown = m_folder.has_value();
    for (DetailCard *card : {m_about, m_files, m_review})
        card->setVisible(shown);
    m_leaning->setVisible(shown);
    m_state->setLabel(shown ? EvidenceWords::state(m_folder->state) : StateLabel{});
    if (shown) {
        setHeading(m_folder->about.title);
        fillAbout();
        fillFiles();
    } else {
        setHeading(tr("Nothing chosen"));
    }
    fillLeaning();
    updateActions();
}

void EvidenceDetail::fillAbout()
{
    const Evidence &about = m_folder->about;
    m_about->clear();
    auto *body = new QWidget;
    auto *form = new QFormLayout(body);
    form->setContentsMargins({});
    form->setHorizontalSpacing(4 * kSpacing);
    form->setVerticalSpacing(kSpacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(*form, tr("Kind"), EvidenceWords::kind(about.kind));
    addField(*form, tr("Who may see it"), EvidenceWords::classification(about.classification));
    addField(*form, tr("Owner"), about.owner);
    addField(*form, tr("Valid until"), about.until ? EvidenceWords::day(about.until) : tr("no end given"));
    addField(*form, tr("In force since"), EvidenceWords::day(about.effective));
    if (about.periodFrom || about.periodTo)
        //: A period from one day to another.
        addField(*form, tr("Period"),
                 tr("%1 to %2").arg(EvidenceWords::day(about.periodFrom), EvidenceWords::day(about.periodTo)));
    addField(*form, tr("Covers"), about.covers);
    addField(*form, tr("Source"), about.source);
    addField(*form, tr("Taken in"), about.collected.toString(Qt::ISODate));
    m_about->addWidget(body);
}

void EvidenceDetail::fillFiles()
{
    m_files->clear();
    for (const EvidenceFile &file : m_folder->files) {
        auto *open = new QPushButton;
        const QString name = tr("Version %1: %2").arg(QString::number(file.version), file.name);
        open->setText(open->fontMetrics().elidedText(name, Qt::ElideMiddle, kFileNameWidth));
        open->setAccessibleName(name);
        open->setProperty("flat", true);
        open->setObjectName(QStringLiteral("evidence.version.%1").arg(file.version));
        open->setToolTip(QStringLiteral("%1\n%2").arg(name, tr("Show this version")));
        open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setLook(open, "align", QStringLiteral("left"));
        connect(open, &QPushButton::clicked, this, [this, id = file.evidence, version = file.version] {
            Q_EMIT showRequested(EvidenceDestination{id, version, {}, {}, {}});
        });
        m_files->addWidget(open);
        QString what = tr("%n page(s)", nullptr, file.pages);
        what += QStringLiteral(" · ") + EvidenceWords::size(file.sizeBytes);
        if (file.textPages < file.pages)
            what += QStringLiteral(" · ") + tr("%n of them without text", nullptr, file.pages - file.textPages);
        m_files->addSecondary(what);
        m_files->addSecondary(QStringLiteral("SHA-256 ") + file.sha256.hex().left(16) + QStringLiteral("…"))
            ->setToolTip(file.sha256.hex());
    }
}

void EvidenceDetail::fillLeaning()
{
    m_leaningModel.setRows(m_folder ? m_folder->leaning : std::vector<app::Leaning>{});
    m_leaningModel.retranslate();
    const int count = m_folder ? static_cast<int>(m_folder->leaning.size()) : 0;
    m_leaning->setHeading(tr("What leans on it"), count > 0 ? QString::number(count) : QString());
    m_nothingLeans->setVisible(count == 0);
    m_leaningTable->setVisible(count > 0);
}

void EvidenceDetail::retranslate()
{
    const auto name = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(tip);
    };
    name(m_accept, tr("Acce&pt"), tr("Accept this evidence, with a reason; for reviewers"));
    name(m_reject, tr("&Reject"), tr("Reject this evidence, with a reason; for reviewers"));
    name(m_send, tr("&Send for review"), tr("Ask a reviewer to look at this evidence"));
    name(m_export, tr("E&xport…"), tr("Write the newest file to a folder, byte for byte as it was added"));
    name(m_goTo, tr("&Go to it"), tr("Open the result or answer that cites this passage"));
    name(m_takeBack, tr("Take &back"), tr("Take this citation back"));
    m_why->setPlaceholderText(tr("Reason for accepting or rejecting"));
    m_why->setAccessibleName(tr("Reason for accepting or rejecting"));
    m_about->setTitle(tr("What it is"));
    m_files->setTitle(tr("Files"));
    m_review->setTitle(tr("Review"));
    m_nothingLeans->setText(tr("No result or answer leans on this yet. Select text on the page to cite it."));
    m_leaningTable->setAccessibleName(tr("Results and answers that lean on this evidence"));
    setAccessibleName(tr("Evidence"));
}

}  // namespace assay::desktop
