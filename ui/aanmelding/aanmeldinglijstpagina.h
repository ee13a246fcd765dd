// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/lijstvak.h"

class QBoxLayout;
class QComboBox;
class QLabel;

namespace weegkamer
{

class Actieknop;

/// The aanmeldingen in preparation and in the weging, and above them the meldingen that wait for the one who received them.
class Aanmeldinglijstpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    explicit Aanmeldinglijstpagina(Omgeving &omgeving, QWidget *ouder = nullptr);
    QString titel() const override { return tr("Aanmeldingen"); }
    void ververs() override;
    /// Opens the form of a new aanmelding, or says why not.
    void nieuw() override;
    void filter() override { m_aanmeldingen->gaNaarFilter(); }
    std::optional<Uitkomst<Papier>> papier() override { return m_aanmeldingen->papier(); }
    QString hulp() const override { return u"aanmeldingen"_qs; }

private:
    QWidget *maakKop();
    QWidget *maakMeldingen();
    void bouwAanmeldingen();
    void vulMeldingen();
    void toonTotaal();
    void neemMeldingAan();
    void open(const QJsonObject &rij);

    Actieknop *m_meldAan;
    Actieknop *m_neemAan;
    QWidget *m_meldingvak = nullptr;
    QLabel *m_geenMelding = nullptr;
    Lijst *m_meldingen = nullptr;
    Paginamodel *m_meldingmodel = nullptr;
    QComboBox *m_fase;
    Lijstvak *m_aanmeldingen;
};

} // namespace weegkamer
