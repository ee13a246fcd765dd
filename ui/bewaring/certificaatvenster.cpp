// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/certificaatvenster.h"

#include "core/basis/afdruk.h"
#include "core/basis/systeem/bestand.h"
#include "core/bewaring/certificaat.h"
#include "core/kamer/kamer.h"
#include "core/uitwisseling/uitvoer.h"

#include <QDir>
#include <QFileInfo>

namespace weegkamer
{

Certificaatvenster::Certificaatvenster(Omgeving &omgeving, const Certificaat &certificaat, QWidget *pagina)
    : Stukvenster(certificaat.stuk, {omgeving.kamer().voorkant().gemeente, omgeving.kamer().voorkant().oefen},
                  {.vraag = tr("Waar wilt u de verklaring bewaren?"),
                   .naam = certificaat.nummer,
                   .waarschuwing = certificaat.handtekeningenKloppen ? QString()
                                                                     : tr("Een van de handtekeningen klopt niet. Vraag de functionaris voor gegevensbescherming dit uit te zoeken.")},
                  pagina),
      m_omgeving(omgeving),
      m_certificaat(certificaat)
{
}

Uitkomst<QString> Certificaatvenster::schrijf(const QString &pad)
{
    Kamer &kamer = m_omgeving.kamer();
    PROBEER_IN(const QByteArray bytes, bytesVoor(pad));
    PROBEER(kamer.doe(VoerUit{.dossier = {}, .wat = Uitvoersoort::Certificaat, .wijze = isOdt(pad) ? Uitvoerwijze::Odt : Uitvoerwijze::Pdf, .nummers = {}}));
    PROBEER(schrijfVeilig(pad, bytes));
    const QString naam = QDir::toNativeSeparators(pad);
    if (!m_certificaat.verklaring.isGeldig())
        return tr("Bewaard als %1").arg(naam);
    QString bestand = m_certificaat.bestand;
    if (!isOdt(pad)) {
        PROBEER_IN(const GetekendPapier papier, kamer.vraag(TekenPapier{m_certificaat.verklaring, afdruk(bytes)}));
        bestand = papier.bestand;
    }
    const QFileInfo info(pad);
    PROBEER(schrijfVeilig(info.dir().filePath(info.completeBaseName() + u".json"), bestand.toUtf8()));
    return tr("Bewaard als %1, met het getekende bestand (.json) ernaast.").arg(naam);
}

Certificaatvenster *toonCertificaat(Omgeving &omgeving, VernietigingId vernietiging, QWidget *pagina)
{
    const auto certificaat = omgeving.kamer().vraag(VraagCertificaat{vernietiging});
    if (!certificaat) {
        omgeving.meldFout(certificaat.error());
        return nullptr;
    }
    auto *venster = new Certificaatvenster(omgeving, *certificaat, pagina);
    venster->open();
    return venster;
}

} // namespace weegkamer
