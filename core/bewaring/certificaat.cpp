// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/certificaat.h"

#include "core/basis/klok.h"
#include "core/recht/regels.h"
#include "core/toegang/handtekening.h"

#include <limits>

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;

/// A line of the register with what only the certificate shows.
struct Inschrijving {
    QString nummer;
    QString grond;
    QString regel;
    QDate vernietigdOp;
    qint64 rijen = 0;
    QString functieEen;
    QString functieTwee;
    QByteArray onderwerp;
    QByteArray handtekeningEen;
    QByteArray handtekeningTwee;
    QByteArray sleutelEen;
    QByteArray sleutelTwee;
    QDateTime gecontroleerdOp;
    qint64 woordenGezocht = 0;
    qint64 woordenElders = 0;
    qint64 sporen = 0;
    static constexpr auto velden()
    {
        using S = Inschrijving;
        return std::make_tuple(veld("nummer", &S::nummer, ""), veld("grond", &S::grond, ""), veld("regel", &S::regel, ""),
                               veld("vernietigd-op", &S::vernietigdOp, ""), veld("rijen", &S::rijen, ""), veld("functie-een", &S::functieEen, ""),
                               veld("functie-twee", &S::functieTwee, ""), veld("onderwerp", &S::onderwerp, ""),
                               veld("handtekening-een", &S::handtekeningEen, ""), veld("handtekening-twee", &S::handtekeningTwee, ""),
                               veld("sleutel-een", &S::sleutelEen, ""), veld("sleutel-twee", &S::sleutelTwee, ""),
                               veld("gecontroleerd-op", &S::gecontroleerdOp, ""), veld("woorden-gezocht", &S::woordenGezocht, ""),
                               veld("woorden-elders", &S::woordenElders, ""), veld("sporen", &S::sporen, ""));
    }
};

QString dag(QDate d)
{
    return d.toString(QStringLiteral("d-M-yyyy"));
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString controleTekst(const Inschrijving &i)
{
    if (!i.gecontroleerdOp.isValid())
        return QStringLiteral("Het bestand is na de vernietiging nog niet gecontroleerd op sporen.");
    const QString wanneer = dag(nederlandseDag(i.gecontroleerdOp));
    if (i.sporen > 0)
        return QStringLiteral("Op %1 is het ontsleutelde bestand doorzocht op %2 woorden uit het dossier. Er zijn nog %3 sporen gevonden.")
            .arg(wanneer).arg(i.woordenGezocht).arg(i.sporen);
    QString zin = QStringLiteral("Op %1 is het ontsleutelde bestand doorzocht op %2 woorden uit het dossier. Er is geen spoor gevonden.")
                      .arg(wanneer).arg(i.woordenGezocht);
    if (i.woordenElders > 0)
        zin += QStringLiteral(" Van deze woorden komen er %1 ook elders rechtmatig voor; zij zeggen niets.").arg(i.woordenElders);
    return zin;
}

Stuk maakStuk(const Inschrijving &i, bool kloppen)
{
    const Regel *regel = vindRegel(i.regel);
    const QString artikel = regel ? regel->artikel : i.regel;
    return {QStringLiteral("Certificaat van vernietiging %1").arg(i.nummer),
            {Blok::alinea(QStringLiteral("Alle gegevens van dossier %1 zijn op %2 vernietigd.").arg(i.nummer, dag(i.vernietigdOp))),
             Blok::tabel({{QStringLiteral("Dossiernummer"), i.nummer},
                          {QStringLiteral("Grond"), i.grond},
                          {QStringLiteral("Artikel"), artikel},
                          {QStringLiteral("Vernietigd op"), dag(i.vernietigdOp)},
                          {QStringLiteral("Voorgesteld door"), i.functieEen},
                          {QStringLiteral("Bekrachtigd door"), i.functieTwee},
                          {QStringLiteral("Verwijderde rijen"), QString::number(i.rijen)}}),
             Blok::kop(QStringLiteral("Controle")),
             Blok::alinea(controleTekst(i)),
             Blok::kop(QStringLiteral("Handtekeningen")),
             Blok::alinea(kloppen ? QStringLiteral("Beide handtekeningen kloppen.")
                                  : QStringLiteral("Een van de handtekeningen klopt niet. Vraag de functionaris voor gegevensbescherming dit uit te zoeken.")),
             Blok::tabel({{QStringLiteral("Afdruk van wat is vernietigd"), hex(i.onderwerp)},
                          {QStringLiteral("Eerste handtekening"), hex(i.handtekeningEen)},
                          {QStringLiteral("Tweede handtekening"), hex(i.handtekeningTwee)}})}};
}
} // namespace

Uitkomst<Vernietigingsregister> VraagRegister::stel(Context &context) const
{
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    PROBEER_IN(Statement s, context.sql("bewaring/register"));
    s.bind(":na", na.isEmpty() ? std::numeric_limits<qint64>::max() : na.toLongLong());
    s.bind(":aantal", hoeveel);
    PROBEER_IN(QList<Registerregel> rijen, leesRijen<Registerregel>(s));
    const QString volgende = rijen.size() < hoeveel ? QString() : rijen.constLast().id.tekst();
    return Vernietigingsregister{std::move(rijen), volgende};
}

Uitkomst<Certificaat> VraagCertificaat::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("bewaring/certificaat"));
    s.bind(":id", vernietiging);
    PROBEER_IN(const auto i, leesRij<Inschrijving>(s));
    if (!i)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze vernietiging staat niet in het register."));
    const bool kloppen = klopt(i->sleutelEen, i->onderwerp, i->handtekeningEen) && klopt(i->sleutelTwee, i->onderwerp, i->handtekeningTwee);
    return Certificaat{maakStuk(*i, kloppen), kloppen};
}

} // namespace weegkamer
