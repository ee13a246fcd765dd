// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/lijstvragen.h"
#include "ui/bouwstenen/kamerpagina.h"
#include "ui/bouwstenen/lijstvak.h"

#include <QSet>

class QCheckBox;
class QLabel;
class QLayout;
class QPushButton;
class QTabWidget;

namespace weegkamer
{

/// What is kept and until when, what goes first on top, from a year ahead if one likes, and as a calendar file; what is open and when its
/// necessity is reviewed; the lists of what is proposed for destruction; and the register of what was destroyed. What was destroyed and
/// not yet rounded off stands in a sentence above.
class Bewaringlijst final : public Kamerpagina
{
    Q_OBJECT
public:
    explicit Bewaringlijst(Omgeving &omgeving, QWidget *ouder = nullptr);
    QString titel() const override;
    void ververs() override;
    QString hulp() const override;
    void filter() override;
    std::optional<Uitkomst<Papier>> papier() override;

private:
    void bouwBewaren();
    void bouwLijsten();
    void bouwOpen();
    QLayout *maakOnderregel(QWidget *ouder);
    void bouwRegister();
    /// Sets where the rows come from, or asks them anew.
    void vraag(Lijstvak *vak, Lijstvak::Haal haal, const QString &sleutel);
    void verversBlad();
    Lijstvak *inZicht() const;
    void werkOpenBij();
    void werkWachtendeBij();
    void werkKeuzeBij();
    void stelLijstOp();
    void openLijst(VernietigingslijstId lijst);
    void rondAf();

    QWidget *m_openstaand; ///< the sentence about what must still be rounded off, with its button
    QLabel *m_openZin;
    QTabWidget *m_tabs;
    Lijstvak *m_bewaren;
    QLabel *m_keuze;
    QPushButton *m_stelOp;
    Lijstvak *m_lijsten;
    Lijstvak *m_open;
    QCheckBox *m_ditJaar;
    Lijstvak *m_register;
    QSet<Lijstvak *> m_gevraagd; ///< those that know where their rows come from
};

} // namespace weegkamer
