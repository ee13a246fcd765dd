// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/bestandinvoer.h"

#include "ui/bouwstenen/huisstijl.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>

namespace weegkamer
{

BestandInvoer::BestandInvoer(QWidget *ouder)
    : Invoer(ouder),
      m_knop(new QPushButton(tr("Kies bestand…"), this)),
      m_weg(new QPushButton(tr("Weghalen"), this)),
      m_stand(new QLabel(this))
{
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::tussen);
    m_knop->setAutoDefault(false);
    m_weg->setAutoDefault(false);
    m_stand->setTextFormat(Qt::PlainText);
    m_stand->setWordWrap(true);
    rij->addWidget(m_knop);
    rij->addWidget(m_stand, 1);
    rij->addWidget(m_weg);
    setAcceptDrops(true);
    setMaximumWidth(tekenbreedte(this, maat::prozaTekens));
    setFocusProxy(m_knop);
    connect(m_knop, &QPushButton::clicked, this, &BestandInvoer::kies);
    connect(m_weg, &QPushButton::clicked, this, [this] {
        zetWaarde({});
        m_knop->setFocus();
        Q_EMIT gewijzigd();
    });
    werkBij();
}

void BestandInvoer::zetWaarde(const QJsonValue &nieuw)
{
    if (nieuw == m_inhoud)
        return;
    m_inhoud = nieuw;
    m_naam.clear();
    m_probleem.clear();
    werkBij();
}

QWidget *BestandInvoer::brandpunt() const
{
    return m_knop;
}

void BestandInvoer::zetToegang(const QString &naam, const QString &omschrijving)
{
    m_knop->setAccessibleName(tr("%1: kies bestand").arg(naam));
    m_knop->setAccessibleDescription(omschrijving);
    m_weg->setAccessibleName(tr("%1: bestand weghalen").arg(naam));
}

void BestandInvoer::lees(const QString &pad)
{
    QFile bestand(pad);
    m_probleem.clear();
    if (bestand.size() > hoogstensBytes)
        m_probleem = tr("Dit bestand is te groot. Een bestand mag hoogstens 20 MB zijn.");
    else if (!bestand.open(QIODevice::ReadOnly))
        m_probleem = tr("Weegkamer kan dit bestand niet lezen. Kies een ander bestand.");
    if (m_probleem.isEmpty()) {
        m_inhoud = QString::fromLatin1(bestand.readAll().toBase64());
        m_naam = QFileInfo(pad).fileName();
        Q_EMIT bestandGekozen(m_naam);
    }
    werkBij();
    Q_EMIT gewijzigd();
}

void BestandInvoer::dragEnterEvent(QDragEnterEvent *gebeurtenis)
{
    const QList<QUrl> bronnen = gebeurtenis->mimeData()->urls();
    if (bronnen.size() == 1 && bronnen.first().isLocalFile())
        gebeurtenis->acceptProposedAction();
}

void BestandInvoer::dropEvent(QDropEvent *gebeurtenis)
{
    lees(gebeurtenis->mimeData()->urls().first().toLocalFile());
    gebeurtenis->acceptProposedAction();
}

void BestandInvoer::kies()
{
    auto *dialoog = new QFileDialog(this, tr("Kies een bestand"));
    dialoog->setAttribute(Qt::WA_DeleteOnClose);
    dialoog->setFileMode(QFileDialog::ExistingFile);
    connect(dialoog, &QFileDialog::fileSelected, this, &BestandInvoer::lees);
    dialoog->open();
}

void BestandInvoer::werkBij()
{
    const QString base64 = m_inhoud.toString();
    const qint64 bytes = base64.size() / 4 * 3 - base64.right(2).count(u'=');
    const QString grootte =
        QLocale(QLocale::Dutch).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    if (base64.isEmpty())
        m_stand->setText(tr("Geen bestand gekozen. U kunt het ook hierheen slepen."));
    else
        m_stand->setText(m_naam.isEmpty() ? tr("Bestand gekozen (%1)").arg(grootte)
                                          : tr("%1 (%2)").arg(m_naam, grootte));
    m_weg->setVisible(!base64.isEmpty());
}

} // namespace weegkamer
