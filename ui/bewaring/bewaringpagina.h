// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/bewaring.h"
#include "ui/bewaring/bewaaracties.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/kamerpagina.h"

class QLabel;

namespace weegkamer
{

class Actieknop;
class Fasebalk;
class Klokveld;
class Leesblad;
struct Bekrachtigvraag;

/// One shielded dossier, or one that is to be destroyed: how long it is kept and why, what holds it, who opened it, what is still due, what
/// can be done without lifting it, and the destruction by two persons. Shows nothing of its content.
class Bewaringpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    Bewaringpagina(Omgeving &omgeving, DossierId dossier, QWidget *ouder = nullptr);
    QString titel() const override;
    QStringList kruimels() const override;
    void ververs() override;
    QString hulp() const override;
    QWidget *beginpunt() const override;

private:
    Handelingvraag voorstelvraag() const;
    const OpenVoorstel *voorstel(const char *handeling) const;
    bewaaracties::Plek plek() const { return {omgeving(), m_dossier, m_beeld}; }
    void bouwActies();
    void bouwMeer();
    void verversMeer(bool afgeschermd);
    Bekrachtigvraag bekrachtigvraag(const char *handeling, const OpenVoorstel &voorstel) const;
    void bekrachtigHeropening();
    void kiesHeropeningOpPapier();
    void kiesOpPapier();
    QWidget *maakVak();
    void toon();
    void toonWeg(const QString &waarom);
    void vulBlad();
    void bekrachtig();
    void vernietigd(VernietigingId id, const Gelukt &controle);

    DossierId m_dossier;
    Bewaarbeeld m_beeld;
    bool m_vernietigd = false;
    QLabel *m_kop;
    Fasebalk *m_fasen;
    Klokveld *m_klok;
    QWidget *m_acties;
    Leesblad *m_blad;
    Actieknop *m_bevestig = nullptr;
    Actieknop *m_stelVoor = nullptr;
    Actieknop *m_bekrachtig = nullptr;
    QWidget *m_bevestigvak = nullptr; ///< a button with its "waarom?"
    QWidget *m_bekijkvak = nullptr;
    QWidget *m_stelVoorvak = nullptr;
    QWidget *m_bekrachtigvak = nullptr;
    Actieknop *m_informeer = nullptr;
    Actieknop *m_heropen = nullptr;
    QWidget *m_informeervak = nullptr;
    QWidget *m_heropenvak = nullptr;
    Actieknop *m_papier = nullptr;
    Meerknop *m_meer = nullptr;         ///< of a shielded dossier
    Meerknop *m_meerTeVernietigen = nullptr;
};

} // namespace weegkamer
