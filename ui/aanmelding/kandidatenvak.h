// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/identiteit.h"
#include "core/personen/vergelijk.h"
#include "ui/bouwstenen/omgeving.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace weegkamer
{

class Groeitekst;

/// Who is known already and could be the person that is being filled in: at most five, each with the reasons, and what the user
/// makes of it (K7): the same, with a reason, or somebody else. Names no shielded dossier's content, only its number.
class Kandidatenvak final : public QWidget
{
    Q_OBJECT
public:
    /// `dossier` is the one in which this person stands already, or none.
    Kandidatenvak(Omgeving &omgeving, DossierId dossier, QWidget *ouder = nullptr);
    /// Asks anew who could be the same. Each question is in the log, so nothing is asked when nothing that is compared has changed.
    void vergelijk(const QJsonObject &betrokkene);
    /// The choice as the fields of aanmelding.meld-aan: gezien-mogelijke-dubbel, koppel-aan, koppel-reden.
    QJsonObject keuze() const;
    /// A choice out of a draft; holds for candidates that still come.
    void zetKeuze(const QJsonObject &velden);
    /// The names of those fields.
    static QStringList veldnamen();
    /// Shows what is wrong with the choice, if this failure is about it.
    void toonFout(const Fout &fout);

Q_SIGNALS:
    void gewijzigd(); ///< the user chose

private:
    void vraagAfgeschermd(const QJsonObject &betrokkene);
    void toon();
    void toonKandidaat(const Kandidaat &kandidaat);
    void ordenFocus();
    void werkBij();

    Omgeving &m_omgeving;
    DossierId m_dossier;
    QJsonObject m_gevraagd;
    Kandidaten m_kandidaten;
    Herkenningen m_afgeschermd;
    QString m_mislukt;
    QStringList m_gekozen; ///< ids of dossiers that concern the same person
    QLabel *m_stand;
    QWidget *m_blad = nullptr;
    QVBoxLayout *m_bladplaats;
    QCheckBox *m_ander;
    QWidget *m_redenvak;
    Groeitekst *m_reden;
    QLabel *m_fout;
    bool m_onvolledig; ///< persons of old dossiers are not all recognisable yet (see MaakHerkenbaar)
};

} // namespace weegkamer
