// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/feitvak.h"

#include "core/kamer/kamer.h"
#include "ui/aanmelding/feitvraag.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/waarom.h"

namespace weegkamer
{
namespace
{
constexpr int nummerTekens = 4; // a fact's text is as wide as prose

/// What a value says about one of the fields, without its capital: it stands in a sentence.
QString inZin(QString tekst)
{
    if (tekst.size() > 1 && tekst.at(1).isLower())
        tekst[0] = tekst.at(0).toLower();
    return tekst;
}

/// As a day, or as far as it is known: "februari 2026", "2026".
QString feitdatumInWoorden(const QString &datum, QDate vandaag)
{
    const QDate dag = QDate::fromString(datum, Qt::ISODate);
    return dag.isValid() ? datumInWoorden(dag, vandaag) : geboortedatumInWoorden(datum);
}

QString bijzonderInWoorden(const Aanmeldingfeit &feit)
{
    switch (feit.bijzonder) {
    case Bijzonder::Geen:
        return {};
    case Bijzonder::OnthultOok:
        return Feitvak::tr("Bijzonder gegeven: laat ook iets bijzonders over iemand zien. Nodig omdat: %1").arg(feit.noodzaak);
    case Bijzonder::AlsZodanig:
        return Feitvak::tr("Bijzonder gegeven: zegt wat iemand is of heeft, en telt nooit mee in de weging. Nodig omdat: %1").arg(feit.noodzaak);
    }
    Q_UNREACHABLE();
}

QString herkomstInWoorden(const Aanmeldingfeit &feit)
{
    QString zin = Feitvak::tr("Bron: %1 (%2). Grondslag: %3.").arg(feit.bron, inZin(label(feit.bronsoort)), label(feit.grond));
    if (!feit.eigenTaak.isEmpty())
        zin += Feitvak::tr(" Eigen taak: %1.").arg(feit.eigenTaak);
    return zin;
}
} // namespace

QString toetsInWoorden(const Aanmeldingfeit &feit, QDate vandaag)
{
    if (!feit.toets)
        return Feitvak::tr("Nog niet getoetst");
    return Feitvak::tr("%1 op %2, door %3: %4").arg(label(*feit.toets), datumInWoorden(feit.toetsOp, vandaag), feit.toetsDoor, feit.toetsHoe);
}

Toetsteken::Toetsteken(std::optional<Feittoets> toets, QWidget *ouder) : QWidget(ouder), m_toets(toets)
{
    const int zijde = fontMetrics().ascent() + 2;
    setFixedSize(zijde, zijde);
}

void Toetsteken::paintEvent(QPaintEvent *)
{
    QPainter schilder(this);
    schilder.setRenderHint(QPainter::Antialiasing);
    const QRectF r = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    const auto punt = [&r](qreal x, qreal y) { return QPointF(r.x() + x * r.width(), r.y() + y * r.height()); };
    schilder.setPen(QPen(kleur(m_toets ? Kleur::Inkt : Kleur::Bijzaak, this), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (!m_toets) {
        schilder.drawEllipse(r);
        return;
    }
    switch (*m_toets) {
    case Feittoets::Geverifieerd:
        schilder.drawPolyline(QPolygonF{punt(0, 0.55), punt(0.35, 0.9), punt(1, 0.1)});
        break;
    case Feittoets::NietTeVerifieren: {
        QFont letter = font();
        letter.setWeight(QFont::DemiBold);
        schilder.setFont(letter);
        schilder.drawText(rect(), Qt::AlignCenter, u"?"_qs);
        break;
    }
    case Feittoets::Weerlegd:
        schilder.drawLine(punt(0, 0), punt(1, 1));
        schilder.drawLine(punt(1, 0), punt(0, 1));
        break;
    }
}

Feitvak::Feitvak(Omgeving &omgeving, DossierId dossier, const Aanmeldingfeit &feit, QWidget *ouder)
    : QWidget(ouder), m_omgeving(omgeving), m_dossier(dossier), m_feit(feit)
{
    setAccessibleName(tr("Feit %1").arg(feit.volgnummer));
    QVBoxLayout *kolom = maakTekstkolom();
    voegTekstToe(kolom);
    voegActiesToe(kolom);
}

QVBoxLayout *Feitvak::maakTekstkolom()
{
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, maat::tussen, 0, maat::tussen);
    rij->setSpacing(0);
    auto *nummer = new QLabel(QString::number(m_feit.volgnummer), this);
    nummer->setFixedWidth(tekenbreedte(this, nummerTekens));
    zetRol(nummer, Tekstrol::Bijzaak);
    rij->addWidget(nummer, 0, Qt::AlignTop);
    auto *kolom = new QVBoxLayout;
    kolom->setSpacing(maat::binnen);
    rij->addLayout(kolom, 1);
    return kolom;
}

void Feitvak::voegTekstToe(QVBoxLayout *kolom)
{
    const QDate vandaag = m_omgeving.kamer().vandaag();
    auto *kop = new QLabel(u"%1 · %2"_qs.arg(label(m_feit.aard), feitdatumInWoorden(m_feit.datum, vandaag)), this);
    kop->setTextFormat(Qt::PlainText);
    zetRol(kop, Tekstrol::Bijzaak);
    kolom->addWidget(kop);
    kolom->addWidget(maakAlinea(m_feit.omschrijving, this));
    kolom->addWidget(maakAlinea(herkomstInWoorden(m_feit), this, true));
    if (const QString zin = bijzonderInWoorden(m_feit); !zin.isEmpty())
        kolom->addWidget(maakAlinea(zin, this));
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    rij->addWidget(new Toetsteken(m_feit.toets, this), 0, Qt::AlignTop);
    rij->addWidget(maakAlinea(toetsInWoorden(m_feit, vandaag), this), 1);
    kolom->addLayout(rij);
}

void Feitvak::voegActiesToe(QVBoxLayout *kolom)
{
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::rondom);
    const auto voegToe = [&](const QString &tekst, const QString &naam, const char *handeling, void (Feitvak::*doe)()) {
        Actieknop *knop = maakTekstactie(tekst, naam, this);
        knop->setObjectName(u"%1/%2"_qs.arg(QLatin1String(handeling)).arg(m_feit.volgnummer));
        werkKnopBij(m_omgeving.kamer(), knop, QLatin1String(handeling), {{u"dossier"_qs, m_dossier.tekst()}});
        connect(knop, &Actieknop::gekozen, this, doe);
        rij->addWidget(knop);
    };
    voegToe(tr("Toets…"), tr("Toets feit %1").arg(m_feit.volgnummer), "aanmelding.toets-feit", &Feitvak::toets);
    voegToe(tr("Wijzig…"), tr("Wijzig feit %1").arg(m_feit.volgnummer), "aanmelding.wijzig-feit", &Feitvak::wijzig);
    voegToe(tr("Verwijder…"), tr("Verwijder feit %1").arg(m_feit.volgnummer), "aanmelding.verwijder-feit", &Feitvak::verwijder);
    rij->addStretch();
    kolom->addLayout(rij);
}

void Feitvak::toets()
{
    Handelingvraag vraag = dossiervraag("aanmelding.toets-feit", m_dossier);
    vraag.vast.insert(u"feit"_qs, m_feit.feit.tekst());
    vraag.uitleg = tr("Feit %1: %2").arg(m_feit.volgnummer).arg(m_feit.omschrijving);
    if (m_feit.toets)
        vraag.begin = {{u"toets"_qs, tekst(*m_feit.toets)}, {u"hoe"_qs, m_feit.toetsHoe}, {u"door"_qs, m_feit.toetsDoor}};
    vraagHandeling(m_omgeving, vraag, window(), tr("Feit %1 is getoetst.").arg(m_feit.volgnummer));
}

void Feitvak::wijzig()
{
    Handelingvraag vraag = dossiervraag("aanmelding.wijzig-feit", m_dossier);
    vraag.vast.insert(u"feit"_qs, m_feit.feit.tekst());
    if (m_feit.toets)
        vraag.uitleg = tr("Dit feit is al getoetst. Na een wijziging toetst u het opnieuw.");
    WijzigFeit nu;
    nu.aard = m_feit.aard;
    nu.omschrijving = m_feit.omschrijving;
    nu.datum = m_feit.datum;
    nu.bron = m_feit.bron;
    nu.bronsoort = m_feit.bronsoort;
    nu.grond = m_feit.grond;
    nu.rechtmatig = m_feit.rechtmatig;
    nu.eigenTaak = m_feit.eigenTaak;
    nu.bijzonder = m_feit.bijzonder;
    nu.noodzaak = m_feit.noodzaak;
    vraag.begin = naarJson(nu);
    vraagFeit(m_omgeving, vraag, window(), tr("Feit %1 is gewijzigd.").arg(m_feit.volgnummer));
}

void Feitvak::verwijder()
{
    Handelingvraag vraag = dossiervraag("aanmelding.verwijder-feit", m_dossier);
    vraag.vast.insert(u"feit"_qs, m_feit.feit.tekst());
    vraag.uitleg = tr("Feit %1: %2\n\nHet verdwijnt uit de aanmelding. Dit kunt u niet ongedaan maken.").arg(m_feit.volgnummer).arg(m_feit.omschrijving);
    vraagHandeling(m_omgeving, vraag, window(), tr("Feit %1 is verwijderd.").arg(m_feit.volgnummer));
}

} // namespace weegkamer
