// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kamerbackup.h"
#include "ui/bouwstenen/paginadialoog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QVBoxLayout;

namespace weegkamer
{
class Sleutelbestandinvoer;

/// Puts a back-up back from the start page: which one, where to, and who may. Says what stands in the file before anything is
/// done, shows the progress, and gives the report.
class Hersteldialoog final : public Paginadialoog
{
    Q_OBJECT
public:
    /// `klok` must outlive it.
    Hersteldialoog(const Klok &klok, QWidget *pagina);
    /// Chooses a file and says what it is.
    void zetBackup(const QString &pad);
    void zetDoel(const QString &pad);
    void zetTerug();

Q_SIGNALS:
    /// The kamer stands at `doel`; the report was read.
    void teruggezet(const QString &doel);

private:
    void bouwBackup(QVBoxLayout *kolom);
    void bouwDoel(QVBoxLayout *kolom);
    void bouwToegang(QVBoxLayout *kolom);
    void bouwKnoppen(QVBoxLayout *kolom);
    void kiesBackup();
    void kiesDoel();
    void werkDoelBij();
    void zetFout(const QString &zin);
    Uitkomst<Hersteltoegang> toegang();
    void klaar(const Gelukt &uit, const Herstelverslag &verslag, const QString &doel);

    const Klok &m_klok;
    QLineEdit *m_backup;
    QLabel *m_inhoud;
    QLineEdit *m_doel;
    QCheckBox *m_vervang;
    QLabel *m_weg; ///< what replacing takes away
    QRadioButton *m_metAccount;
    QRadioButton *m_metDelen;
    QStackedWidget *m_toegang;
    QLineEdit *m_account;
    QLineEdit *m_wachtwoord;
    Sleutelbestandinvoer *m_sleutelbestand;
    QLineEdit *m_deelEen;
    QLineEdit *m_deelTwee;
    QLabel *m_fout;
    QPushButton *m_doe;
};

} // namespace weegkamer
