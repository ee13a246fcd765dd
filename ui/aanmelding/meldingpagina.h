// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/melding.h"
#include "ui/bouwstenen/kamerpagina.h"

class QScrollArea;

namespace weegkamer
{

class Dossierhoofd;

/// What was reported, by whom and when, for the one member of the weegploeg who received it; and what that member does with it.
class Meldingpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    Meldingpagina(Omgeving &omgeving, DossierId dossier, QWidget *ouder = nullptr);
    QString titel() const override;
    QStringList kruimels() const override { return {tr("Aanmeldingen")}; }
    void ververs() override;
    QString hulp() const override { return u"aanmeldingen"_qs; }
    QWidget *beginpunt() const override;
    /// The receipt for the melder (K19).
    std::optional<Uitkomst<Papier>> papier() override;

private:
    void toonActies();
    QWidget *maakInhoud(const Uitkomst<Meldingbeeld> &beeld);
    void voegBevestigingToe(class QVBoxLayout *kolom, const Meldingbeeld &melding);
    void naBeoordeling();

    DossierId m_dossier;
    QString m_nummer;
    Dossierhoofd *m_hoofd;
    QScrollArea *m_rol;
};

/// Adds what a melding says to a column.
void voegMeldingtekstToe(class QVBoxLayout *kolom, const Meldingbeeld &melding, QDate vandaag);

} // namespace weegkamer
