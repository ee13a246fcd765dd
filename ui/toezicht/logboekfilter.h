// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/toezicht/logboekvragen.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace weegkamer
{

class DatumInvoer;
class Kamer;

/// What one looks for in the log: a period, a person, a dossier, a kind of entry and a handeling, on two lines.
class Logboekfilter final : public QWidget
{
    Q_OBJECT
public:
    explicit Logboekfilter(QWidget *ouder = nullptr);
    /// Fills what can be chosen; once, when the kamer can be asked.
    void vul(Kamer &kamer);
    VraagLogboek vraag() const;
    /// The same in one sentence, for above a paper.
    QString inWoorden() const;
    void wis();
    void naarDossier();

Q_SIGNALS:
    void gewijzigd();

private:
    QComboBox *maakKeuze(const QString &naam, int tekens);
    DatumInvoer *m_van;
    DatumInvoer *m_tot;
    QComboBox *m_wie;
    QComboBox *m_soort;
    QComboBox *m_resultaat;
    QLineEdit *m_dossier;
    QComboBox *m_handeling;
    QString m_gezocht;
};

/// What was done as a person reads it: the title of the handeling or vraag.
QString logtitel(const Kamer &kamer, const QString &naam);

} // namespace weegkamer
