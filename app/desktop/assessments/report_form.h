#pragma once

#include "app/desktop/detail_card.h"
#include "app/usecases/report_choices.h"

class QAction;
class QComboBox;
class QLineEdit;

namespace assay::desktop {

class CounterpartBox;

/// Which report of an assessment is wanted, and in which form.
class ReportForm : public DetailCard
{
    Q_OBJECT
public:
    /// @param language  that is picked at first
    /// @param save  stands as a button
    ReportForm(Language language, QAction *save, QWidget *parent = nullptr);

    /// Wants this report of an assessment; the only choice until the others are known.
    /// @param with  what a comparison compares with
    void begin(AssessmentId id, app::ReportKind kind, std::optional<AssessmentId> with);
    /// Where what is wanted is not among them, the first is.
    void setChoices(const std::vector<app::ReportChoice> &choices);
    /// Names of the sheets of the workbook.
    void setSheets(const QStringList &sheets);
    void retranslate();
    void takeFocus();

    [[nodiscard]] app::ReportKind kind() const { return m_kind; }
    [[nodiscard]] app::ReportSubject subject() const;
    [[nodiscard]] content::Languages languages() const;
    [[nodiscard]] QString watermark() const;
    /// Of the file: pdf or xlsx.
    [[nodiscard]] QString ending() const;

    [[nodiscard]] static QString nameOf(app::ReportKind kind);

Q_SIGNALS:
    /// The report would look different now.
    void wishChanged();

private:
    void addFields(QAction *save);
    void wire();
    void fillChoices();
    void fillKinds();
    void showCounterparts();
    void updateNote();

    std::optional<AssessmentId> m_assessment;
    app::ReportKind m_kind = app::ReportKind::Gap;
    std::vector<app::ReportChoice> m_choices;
    QStringList m_sheets;
    QLabel *m_kindLabel;
    QComboBox *m_kinds;
    QLabel *m_withLabel;
    CounterpartBox *m_with;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_formLabel;
    QComboBox *m_form;
    QLabel *m_watermarkLabel;
    QLineEdit *m_watermark;
    QLabel *m_note;
};

}  // namespace assay::desktop
