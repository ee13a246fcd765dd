// SPDX-License-Identifier: EUPL-1.2
// Names, dates, numbers and search words as people type or paste them. What is after the first line break is held against what is before.
#include "core/basis/bsn.h"
#include "core/basis/deeldatum.h"
#include "core/basis/iso.h"
#include "core/basis/vouw.h"
#include "core/personen/naamklank.h"
#include "core/personen/tekstafstand.h"
#include "core/zoeken/zoek.h"
#include "ui/bouwstenen/datuminvoer.h"

#include <QDateTime>
#include <cstdint>
#include <cstdlib>

using namespace weegkamer;

namespace
{
void moet(bool klopt)
{
    if (!klopt)
        std::abort();
}

bool isDeel(double mate)
{
    return mate >= 0 && mate <= 1;
}

/// What was understood is written in one way, and that is read as the same.
void leesAlsDatum(const QString &tekst)
{
    const QDate dag = leesDatum(tekst);
    moet(!dag.isValid() || leesDatum(schrijfDatum(dag)) == dag);
    const QString deel = leesDeeldatum(tekst);
    moet(deel.isEmpty() || (eersteDagVan(deel).isValid() && leesDeeldatum(deel) == deel && leesDeeldatum(kortgeschreven(deel)) == deel));
    const QDateTime moment = leesTijdstip(tekst);
    moet(!moment.isValid() || schrijfTijdstip(leesTijdstip(schrijfTijdstip(moment))) == schrijfTijdstip(moment));
    const QDate isodag = dagUitIso(QStringView(tekst));
    moet(!isodag.isValid() || dagUitIso(QStringView(isoTekst(isodag))) == isodag);
    const QByteArray bytes = tekst.toUtf8();
    const QDateTime isomoment = momentUitIso(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    const QString isogeschreven = isoTekst(isomoment); // empty when the zone moves it out of the years that are written
    moet(!isomoment.isValid() || isogeschreven.isEmpty() || momentUitIso(isogeschreven.toStdString()) == isomoment);
}

void vergelijkNamen(const QString &een, const QString &ander)
{
    const QString vorm = naamvorm(een);
    const QString andere = naamvorm(ander);
    static_cast<void>(naamklank(vorm));
    moet(bewerkafstand(vorm, andere) == bewerkafstand(andere, vorm) && bewerkafstand(vorm, vorm) == 0);
    moet(isDeel(jaroWinkler(vorm, andere)) && isDeel(woordoverlap(vorm, andere)));
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString tekst = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(vouw(vouw(tekst)));
    static_cast<void>(isBsn(tekst));
    static_cast<void>(zoekopdracht(tekst));
    leesAlsDatum(tekst);
    vergelijkNamen(tekst.section(u'\n', 0, 0), tekst.section(u'\n', 1));
    return 0;
}
