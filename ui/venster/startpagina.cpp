// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/startpagina.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/venster/middenkolom.h"

namespace weegkamer
{
namespace
{
/// A wide button with a title and a sentence below it; the text wraps, which a plain button can't.
class Keuzeknop final : public QPushButton
{
public:
    Keuzeknop(const QString &titel, const QString &uitleg, QWidget *ouder) : QPushButton(ouder)
    {
        auto *kolom = new QVBoxLayout(this);
        // The line spacing of the prose leaves room below it.
        kolom->setContentsMargins(maat::rondom, maat::rondom, maat::rondom, maat::rondom - maat::binnen);
        kolom->setSpacing(maat::tussen);
        auto *kop = new QLabel(titel, this);
        zetRol(kop, Tekstrol::Tussenkop);
        QLabel *tekst = maakProza(uitleg, this);
        tekst->setTextInteractionFlags(Qt::NoTextInteraction);
        for (QLabel *label : {kop, tekst}) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            kolom->addWidget(label);
        }
        setAccessibleName(titel);
        setAccessibleDescription(uitleg);
        setAutoDefault(false);
        setCursor(Qt::PointingHandCursor);
        QSizePolicy maten(QSizePolicy::Expanding, QSizePolicy::Minimum);
        maten.setHeightForWidth(true);
        setSizePolicy(maten);
    }
    QSize sizeHint() const override { return layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int breedte) const override { return layout()->totalHeightForWidth(breedte); }
};

QLabel *maakZin(const QString &tekst, QWidget *ouder, Tekstrol rol)
{
    QLabel *zin = maakProza(tekst, ouder);
    zetRol(zin, rol);
    return zin;
}
} // namespace

Startpagina::Startpagina(QWidget *ouder)
    : QWidget(ouder), m_fout(maakZin({}, this, Tekstrol::Fout)), m_bezig(maakZin({}, this, Tekstrol::Lopend))
{
    QVBoxLayout *kolom = maakMiddenkolom(this);
    kolom->addWidget(maakZin(tr("Weegkamer"), this, Tekstrol::Kop));
    kolom->addWidget(
        maakZin(tr("Voor de persoonsgerichte aanpak van radicalisering. Alles blijft op deze computer, "
                   "versleuteld in één bestand: uw kamer."),
                this, Tekstrol::Lopend));
    kolom->addSpacing(maat::rondom);
    m_fout->hide();
    kolom->addWidget(m_fout);
    kolom->setSpacing(maat::tussen);
    QPushButton *maak =
        maakKeuze(tr("Maak een kamer…"),
                  tr("Voor een gemeente die begint. U kiest een map en maakt het eerste account."));
    QPushButton *open =
        maakKeuze(tr("Open een kamer…"), tr("U hebt al een kamer. Kies het bestand op deze computer."));
    QPushButton *herstel =
        maakKeuze(tr("Zet een back-up terug…"),
                  tr("Uw kamer is stuk of u gaat naar een andere computer. U hebt een back-up nodig, en uw "
                     "wachtwoord of twee hersteldelen."));
    QPushButton *oefen =
        maakKeuze(tr("Probeer de oefengemeente"),
                  tr("Een gemeente met verzonnen dossiers, om Weegkamer te leren kennen. Niets is echt."));
    for (QPushButton *keuze : std::as_const(m_keuzes))
        kolom->addWidget(keuze);
    m_bezig->hide();
    kolom->addWidget(m_bezig);
    connect(maak, &QPushButton::clicked, this, &Startpagina::maakGekozen);
    connect(open, &QPushButton::clicked, this, &Startpagina::openGekozen);
    connect(oefen, &QPushButton::clicked, this, &Startpagina::oefenGekozen);
    connect(herstel, &QPushButton::clicked, this, &Startpagina::herstelGekozen);
    setFocusProxy(maak);
}

QPushButton *Startpagina::maakKeuze(const QString &titel, const QString &uitleg)
{
    m_keuzes.append(new Keuzeknop(titel, uitleg, this));
    return m_keuzes.last();
}

void Startpagina::zetFout(const QString &uitleg)
{
    zetProza(m_fout, uitleg);
    m_fout->setVisible(!uitleg.isEmpty());
}

void Startpagina::zetBezig(const QString &tekst)
{
    zetProza(m_bezig, tekst);
    m_bezig->setVisible(!tekst.isEmpty());
    for (QPushButton *keuze : std::as_const(m_keuzes))
        keuze->setEnabled(tekst.isEmpty());
}

} // namespace weegkamer
