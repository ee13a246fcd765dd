// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/quarantaine.h"
#include "core/uitwisseling/oudbestand.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"
#include "ui/bouwstenen/stukvenster.h"

class QLabel;
class QPushButton;

namespace weegkamer
{

class Actieknop;
class Leesblad;
class Lijstvak;

/// Old dossiers in quarantine (N6): the list of what waits, what stands in the one that is chosen, and the judgement on it. A file is taken in
/// here too: first looked through, and only then, on a second word, kept.
class Quarantainevenster final : public Paginadialoog
{
    Q_OBJECT
public:
    Quarantainevenster(Omgeving &omgeving, QWidget *pagina);
    /// Looks the file through and shows the report; nothing is kept yet.
    void kijkNa(const QString &pad);

private:
    void bouw();
    void bouwKnoppen(class QVBoxLayout *kolom);
    void ververs();
    void toonGekozen();
    void vraagBestand();
    void toonVerslag(const QByteArray &bytes, const Invoerverslag &verslag);
    void neemOp(const QByteArray &bytes, Invoerwijze wijze);
    void beoordeel();
    void toonFout(const Fout &fout);

    Omgeving &m_omgeving;
    QLabel *m_stand;
    QLabel *m_fout;
    Lijstvak *m_lijst;
    Leesblad *m_blad;
    QPushButton *m_bestand;
    Actieknop *m_beoordeel;
    Actieknop *m_ruimOp = nullptr;
    DossierId m_gekozen;
};

/// What a file of old dossiers would bring, line by line, and whether to take it in; or what it brought. To read, to copy, to keep.
class Invoerverslagvenster final : public Stukvenster
{
    Q_OBJECT
public:
    Invoerverslagvenster(const Invoerverslag &verslag, const Briefhoofd &hoofd, QWidget *pagina);

Q_SIGNALS:
    void gekozen(weegkamer::Invoerwijze wijze); ///< take in all, or the lines that are right

private:
    void kopieer();
    Invoerverslag m_verslag;
};

} // namespace weegkamer
