// SPDX-License-Identifier: EUPL-1.2
// The fields of every handeling and vraag as JSON from elsewhere: the first line names it, the rest is the text. On an open practice room
// each is asked, weighed and done as well; all of it is rolled back, and the room is the same afterwards.
#include "tests/steun/huis.h"
#include "tests/steun/vul.h"

#include <QJsonDocument>
#include <cstdint>

using namespace weegkamer;

namespace
{
/// What reaches further than a transaction: the keyring, back-ups, and whose eyes and which clock the kamer goes by.
bool isTerugTeDraaien(const HandelingDefinitie &d)
{
    return !d.inSleutelbos && !d.naam.startsWith(u"backup."_qs) && !d.naam.startsWith(u"toegang.kijk"_qs) && !d.naam.startsWith(u"kamer."_qs);
}

/// Brings the dossier where this may be done at all; how long the input is chooses between more phases, and those of a vraag.
void zetFase(Kamer &kamer, const HandelingDefinitie *d, std::size_t size)
{
    QStringList mogelijk;
    for (const Fase f : {Fase::Casus, Fase::Melding, Fase::Aanmelding, Fase::Weging, Fase::Afgeschermd, Fase::TeVernietigen}) {
        if (!d || d->fasen.isLeeg() || d->fasen.bevat(f))
            mogelijk.append(tekst(f));
    }
    const auto gezet = kamer.database().waarde(u"UPDATE dossier SET fase = '%1'"_qs.arg(mogelijk.at(static_cast<qsizetype>(size) % mogelijk.size())));
    if (!gezet)
        qFatal("the phase can't be set: %s", qPrintable(waarom(gezet)));
}

/// The log as it was before: the newest entry is the same one.
QString stand(Kamer &kamer)
{
    const auto merk = kamer.logkenmerk();
    if (!merk)
        qFatal("the log can't be read: %s", qPrintable(waarom(merk)));
    return *merk;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Huis huis;
    static const bool gevuld = vulCasus(huis).has_value();
    if (!gevuld)
        qFatal("no casus to ask about");
    Kamer &kamer = huis.coordinator();
    static const QString was = stand(kamer);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString naam = QString::fromUtf8(bytes.left(bytes.indexOf('\n')));
    const QJsonObject velden = QJsonDocument::fromJson(bytes.mid(bytes.indexOf('\n') + 1)).object();
    const HandelingDefinitie *d = kamer.handelingen().handeling(naam);
    // What a vraag writes into the log is rolled back, so that no round waits for the disk.
    static_cast<void>(kamer.inEenTransactie([&]() -> Gelukt {
        zetFase(kamer, d, size);
        if (!d)
            static_cast<void>(kamer.vraag(naam, velden));
        else if (const Gelukt mag = kamer.mag(naam, velden); isTerugTeDraaien(*d) && kamer.doe(naam, velden) && !mag)
            qFatal("what may not be done was done: %s", qPrintable(waarom(mag)));
        return fout(FoutSoort::Geannuleerd);
    }));
    if (stand(kamer) != was)
        qFatal("not everything was rolled back");
    return 0;
}
