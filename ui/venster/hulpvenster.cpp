// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/hulpvenster.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace weegkamer
{

void toonHulpvenster(QWidget *ouder, const QString &onderwerp)
{
    QFile bestand(QStringLiteral(":/weegkamer/hulp/%1.md").arg(onderwerp));
    if (!bestand.open(QIODevice::ReadOnly)) {
        bestand.setFileName(QStringLiteral(":/weegkamer/hulp/begin.md"));
        if (!bestand.open(QIODevice::ReadOnly))
            return;
    }
    auto *dialoog = new QDialog(ouder);
    dialoog->setAttribute(Qt::WA_DeleteOnClose);
    dialoog->setWindowTitle(QCoreApplication::translate("Hulp", "Hulp"));
    auto *tekst = new QTextBrowser(dialoog);
    tekst->setAccessibleName(dialoog->windowTitle());
    tekst->setFrameShape(QFrame::NoFrame);
    QString markdown = QString::fromUtf8(bestand.readAll());
    markdown.remove(0, markdown.startsWith(u"<!--") ? markdown.indexOf(u"-->") + 3 : 0);
    tekst->setMarkdown(markdown);
    auto *kolom = new QVBoxLayout(dialoog);
    kolom->addWidget(tekst);
    dialoog->resize(680, 640);
    dialoog->show();
}

} // namespace weegkamer
