// SPDX-License-Identifier: EUPL-1.2
// Leaving a kamer, and what the next log-in compares with how she was left. The head of the log is a witness of the log alone; an older page of
// another table, or of an index, keeps every checksum. So the keyring remembers, sealed, what the whole file was like when its last
// session ended. Every session begins with an entry in the log: a file whose newest entry is another one was used since, and not left.
#include "core/beheer/notities.h"
#include "core/kamer/kamer.h"
#include "core/kamer/sleutels.h"
#include "core/logboek/logboek.h"
#include "core/opslag/bestandafdruk.h"

#include <QFileInfo>

namespace weegkamer
{

Gelukt Kamer::verlaat()
{
    PROBEER(zetKop());
    PROBEER_IN(const Logkop kop, Logboek(*m_db).kop());
    m_db.reset();
    Sleutelbos &bos = m_sleutels->bos;
    const Ontgrendeld &door = *eigenSessie().sleutels;
    // A journal that stayed (a full disk at the last write) changes the file when it is opened: then there is nothing to compare with.
    QByteArray afdruk;
    if (!QFileInfo::exists(m_voorkant.pad + QStringLiteral("-journal")))
        afdruk = bestandafdruk(m_voorkant.pad).value_or(QByteArray());
    PROBEER_IN(Bosnotities notities, notitiesVan(bos, door));
    notities.verlatenBij = kop.volgnr;
    notities.afdruk = QString::fromLatin1(afdruk.toHex());
    PROBEER(schrijfNotities(bos, door, notities, m_verzet));
    return bos.schrijf(m_sleutels->bosPad);
}

Gelukt Kamer::vergelijkMetAfdruk(const QByteArray &afdruk)
{
    PROBEER_IN(const Bosnotities notities, notitiesVan(m_sleutels->bos, m_sleutels->ontgrendeld));
    PROBEER_IN(const Logkop kop, Logboek(*m_db).kop());
    if (notities.afdruk.isEmpty() || afdruk.isEmpty() || notities.verlatenBij != kop.volgnr || notities.afdruk == QString::fromLatin1(afdruk.toHex()))
        return {};
    m_bevindingen.append(QStringLiteral("Het bestand is anders dan toen deze kamer voor het laatst werd gesloten, en Weegkamer deed dat niet. Er kan een ouder "
                                        "stuk zijn teruggezet. Meld dit bij de beheerder en zet een back-up terug."));
    return {};
}

} // namespace weegkamer
