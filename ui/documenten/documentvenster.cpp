// SPDX-License-Identifier: EUPL-1.2
#include "ui/documenten/documentvenster.h"

#include "core/documenten/handelingen.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/eenregel.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/pictogram.h"
#include "ui/documenten/documentblad.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QShortcut>

namespace weegkamer
{
namespace
{
constexpr QSize maatVenster(900, 680);
constexpr double stap = 1.25;

QToolButton *maakKnop(const char *beeld, const QString &naam, const QKeySequence &toets, QWidget *venster, const std::function<void()> &doe)
{
    auto *knop = new QToolButton(venster);
    knop->setIcon(pictogram(beeld));
    knop->setAccessibleName(naam);
    knop->setToolTip(QStringLiteral("%1 (%2)").arg(naam, toets.toString(QKeySequence::NativeText)));
    knop->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(knop, &QToolButton::clicked, venster, doe);
    QObject::connect(new QShortcut(toets, venster), &QShortcut::activated, venster, doe);
    return knop;
}

QString naamVanSoort(const QString &soort)
{
    const auto keus = keuzeUit<Documentsoort>(soort);
    return keus ? label(*keus) : Documentvenster::tr("Oordeel");
}
} // namespace

QHBoxLayout *maakBladerbalk(Documentblad *blad, QWidget *venster)
{
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::binnen);
    if (blad->aantalBladen() > 0) {
        auto *waar = new QLabel(venster);
        const auto toon = [blad, waar] { waar->setText(Documentvenster::tr("Bladzij %1 van %2").arg(blad->blad() + 1).arg(blad->aantalBladen())); };
        rij->addWidget(maakKnop("vorige", Documentvenster::tr("Vorige bladzij"), Qt::CTRL | Qt::Key_PageUp, venster,
                                [blad] { blad->gaNaarBlad(blad->blad() - 1); }));
        rij->addWidget(waar);
        rij->addWidget(maakKnop("volgende", Documentvenster::tr("Volgende bladzij"), Qt::CTRL | Qt::Key_PageDown, venster,
                                [blad] { blad->gaNaarBlad(blad->blad() + 1); }));
        toon();
        QObject::connect(blad, &Documentblad::bladGewijzigd, waar, toon);
    }
    rij->addStretch();
    if (blad->vorm() == Documentvorm::Anders)
        return rij;
    auto *hoeveel = new QLabel(venster);
    hoeveel->setAlignment(Qt::AlignCenter);
    hoeveel->setMinimumWidth(tekenbreedte(hoeveel, 6));
    const auto toon = [blad, hoeveel] { hoeveel->setText(QStringLiteral("%1 %").arg(qRound(blad->vergroting() * 100))); };
    rij->addWidget(maakKnop("min", Documentvenster::tr("Kleiner"), QKeySequence::ZoomOut, venster, [blad] { blad->vergroot(blad->vergroting() / stap); }));
    rij->addWidget(hoeveel);
    rij->addWidget(maakKnop("plus", Documentvenster::tr("Groter"), QKeySequence::ZoomIn, venster, [blad] { blad->vergroot(blad->vergroting() * stap); }));
    QObject::connect(new QShortcut(Qt::CTRL | Qt::Key_0, venster), &QShortcut::activated, venster, [blad] { blad->vergroot(1); });
    toon();
    QObject::connect(blad, &Documentblad::vergrotingGewijzigd, hoeveel, toon);
    return rij;
}

Documentvenster::Documentvenster(const QByteArray &inhoud, const QString &naam, const QString &bijschrift, QWidget *pagina)
    : Paginadialoog(pagina), m_blad(new Documentblad(this))
{
    setWindowTitle(tr("Document")); // never its name: it may tell of a person
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::rondom, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::tussen);
    auto *titel = new Eenregel(this);
    titel->zetTekst(naam);
    zetRol(titel, Tekstrol::Kop);
    auto *onder = new QLabel(bijschrift, this);
    zetRol(onder, Tekstrol::Klein);
    kolom->addWidget(titel);
    kolom->addWidget(onder);
    m_blad->zet(inhoud, naam);
    kolom->addLayout(maakBladerbalk(m_blad, this));
    kolom->addWidget(m_blad, 1);
    auto *knoppen = new QDialogButtonBox(this);
    const auto *sluit = knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    kolom->addWidget(knoppen);
    connect(sluit, &QPushButton::clicked, this, &QDialog::accept);
    resize(maatVenster);
    m_blad->setFocus();
}

Documentvenster *toonDocument(Omgeving &omgeving, DocumentId document, QWidget *pagina)
{
    return toonDocument(omgeving, omgeving.kamer().vraag(ToonDocument{document}), pagina);
}

Documentvenster *toonDocument(Omgeving &omgeving, const Uitkomst<Documentinhoud> &inhoud, QWidget *pagina)
{
    if (!inhoud) {
        omgeving.meldFout(inhoud.error());
        return nullptr;
    }
    const QString grootte = QLocale(QLocale::Dutch).formattedDataSize(inhoud->inhoud.size(), 1, QLocale::DataSizeTraditionalFormat);
    const QString bijschrift = QStringLiteral("%1 · %2 · %3").arg(naamVanSoort(inhoud->soort), grootte, Documentvenster::tr("toegevoegd op %1").arg(schrijfDatum(inhoud->toegevoegdOp)));
    auto *venster = new Documentvenster(inhoud->inhoud, inhoud->naam, bijschrift, pagina);
    venster->open();
    return venster;
}

} // namespace weegkamer
