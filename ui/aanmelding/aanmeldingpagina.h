// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/beeld.h"
#include "ui/bouwstenen/dossierhoofd.h"
#include "ui/bouwstenen/kamerpagina.h"

class QScrollArea;

namespace weegkamer
{

/// One aanmelding: whom it concerns, what it is about, its facts with their source and test, and what it still needs before it can go
/// to the weegploeg. For a melding that was judged "aanmelden" it offers to draw the aanmelding up.
class Aanmeldingpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    Aanmeldingpagina(Omgeving &omgeving, DossierId dossier, QWidget *ouder = nullptr);
    QString titel() const override;
    QStringList kruimels() const override { return {tr("Aanmeldingen")}; }
    void ververs() override;
    /// A fact: the one thing of which there can be more here.
    void nieuw() override;
    QString hulp() const override { return u"aanmeldingen"_qs; }
    QWidget *beginpunt() const override;
    std::optional<Uitkomst<Papier>> papier() override;

private:
    void toonAanmelding(const Aanmeldingbeeld &beeld);
    /// The letter to the melder, and that it went out.
    void voegBevestigingToe(QVBoxLayout *kolom);
    void toonActies(const Aanmeldingbeeld &beeld);
    QList<Paginaactie> meeracties(const Aanmeldingbeeld &beeld);
    /// There is no aanmelding: a melding that was judged, or nothing (any more).
    void toonZonder(const Fout &fout);
    void zetHoofd(const QString &wie, Fasestap stap, const QString &stand);
    void toonNogOpTeStellen();
    void voegDoorgangToe(const QString &tekst, const QString &onderwerp);
    /// Begins a new content; shown at the end of ververs().
    QVBoxLayout *nieuweInhoud();

    DossierId m_dossier;
    QString m_nummer;
    Dossierhoofd *m_hoofd;
    QScrollArea *m_rol;
    QWidget *m_inhoud = nullptr;
};

} // namespace weegkamer
