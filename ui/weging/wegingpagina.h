// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/vragen.h"
#include "ui/bouwstenen/kamerpagina.h"
#include "ui/bouwstenen/overlegpagina.h"

class QSplitter;

namespace weegkamer
{

class Agendakolom;
class Besluitblok;
class Heropeningblok;
class Oordeelkolom;
class Vergroting;
class Spoedblok;
class Wegingkop;
class Zaakkolom;

/// The weging at the table, on a projector: the agenda, the case with the name covered, and the judgement
/// (Wet art. 5(3)). F2 shows the name, Alt+Down and Alt+Up go through the criteria, Ctrl+Right and Ctrl+Left
/// through the agenda, Ctrl++ enlarges.
class Wegingpagina final : public Kamerpagina, public Overlegpagina
{
    Q_OBJECT
public:
    Wegingpagina(Omgeving &omgeving, DossierId dossier, QWidget *ouder = nullptr);
    QString titel() const override;
    QStringList kruimels() const override { return {tr("Weging")}; }
    void ververs() override;
    std::optional<Uitkomst<Papier>> papier() override;
    void bedekNamen() override;
    QString hulp() const override { return QStringLiteral("weging"); }

    /// Without the agenda, which gives way on a narrow window.
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *gebeurtenis) override;
    void resizeEvent(QResizeEvent *gebeurtenis) override;
    bool event(QEvent *gebeurtenis) override;
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    void bouw();
    void bouwSneltoetsen();
    /// When there is room for it beside the rest.
    void toonAgenda();
    /// Whether its parts scroll by themselves, or, where they would be too low to read in, the page as a whole.
    void verdeelHoogte();
    void gaVerder(int stap);
    void naBesluit();

    DossierId m_dossier;
    Wegingbeeld m_beeld;
    Wegingkop *m_kop;
    QSplitter *m_kolommen;
    Agendakolom *m_agenda;
    Zaakkolom *m_zaak;
    Oordeelkolom *m_oordeel;
    Heropeningblok *m_heropening; ///< shown when it is a reopening
    Spoedblok *m_spoed;           ///< shown when it is urgent
    Besluitblok *m_besluit;
    Vergroting *m_vergroting = nullptr;
    std::optional<bool> m_breed; ///< whether the right column has the room of three judgements
};

} // namespace weegkamer
