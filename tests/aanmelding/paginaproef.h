// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/aanmelding/opstelling.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"

#include "ui/aanmelding/meldaandialoog.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/fasebalk.h"
#include "ui/bouwstenen/waarom.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>

/// \file What tests of the pages of aanmeldingen share: reading a page as a person does, and filling in its dialogs.
namespace weegkamer
{

/// All that can be read on a page now.
inline QString gelezen(QWidget &pagina)
{
    QStringList teksten;
    const auto labels = pagina.findChildren<QLabel *>();
    for (const QLabel *l : labels) {
        if (l->isVisibleTo(&pagina))
            teksten.append(Qt::mightBeRichText(l->text()) ? QTextDocumentFragment::fromHtml(l->text()).toPlainText() : l->text());
    }
    return teksten.join(u'\n');
}

inline Actieknop *knopVan(QWidget &pagina, const QString &naam)
{
    return pagina.findChild<Actieknop *>(naam);
}

/// The dialog that is open on this page; nullptr when there is none.
template <class D>
D *dialoogVan(QWidget &pagina)
{
    const auto dialogen = pagina.window()->findChildren<D *>();
    for (D *d : dialogen) {
        if (d->isVisible())
            return d;
    }
    return nullptr;
}

/// Fills in more of the form of a dialog, as if it was typed.
template <class D>
void vulIn(D *dialoog, const QJsonObject &velden)
{
    QJsonObject alles = dialoog->formulier()->waarde();
    for (auto it = velden.begin(); it != velden.end(); ++it)
        alles.insert(it.key(), it.value());
    dialoog->formulier()->zetWaarde(alles);
}

inline void drukOpDoe(QDialog *dialoog)
{
    auto *doe = dialoog->findChild<QPushButton *>(u"doe"_qs);
    QVERIFY(doe);
    QTest::mouseClick(doe, Qt::LeftButton);
}

/// What keeps a page from being good to see and to hear; empty when nothing does.
inline QString gebreken(QWidget &pagina)
{
    return QStringList{steun::naamlozeInvoer(&pagina), steun::afgekapt(&pagina)}.join(QString());
}

/// A picture in light and in dark.
inline bool prenten(QWidget &pagina, const QString &naam, QSize maat)
{
    bool gelukt = true;
    for (const Thema thema : {Thema::Donker, Thema::Licht}) {
        pasToe(*qApp, thema);
        gelukt = steun::prent(pagina, naam, maat) && gelukt;
    }
    return gelukt;
}

} // namespace weegkamer
