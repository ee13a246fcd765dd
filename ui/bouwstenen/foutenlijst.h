// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QVBoxLayout;

namespace weegkamer
{

/// What is not right yet, above a form: a sentence each, as a link to its field where it has one. Tab comes by the links before the fields;
/// itself it only has the keyboard when there is no field to go to, so that what it says is read and Tab goes on from there.
class Foutenlijst final : public QFrame
{
    Q_OBJECT
public:
    explicit Foutenlijst(QWidget *ouder = nullptr);
    /// `pad` is empty for what concerns the whole; `bron` is the rule and the article, below the sentence.
    void voegToe(const QString &tekst, const QString &pad = {}, const QString &bron = {});
    /// What stood beside this field is solved.
    void haalWeg(const QString &pad);
    void wis();
    /// The fields that have a line here.
    QStringList paden() const;
    /// After a refusal: tells `gaNaar` the first field with an error; where there is none, the keyboard comes to this list.
    void wijsAan(const std::function<void(const QString &)> &gaNaar);
    QStringList teksten() const;

Q_SIGNALS:
    void gekozen(const QString &pad);

protected:
    void changeEvent(QEvent *gebeurtenis) override;
    void paintEvent(QPaintEvent *gebeurtenis) override;

private:
    QVBoxLayout *m_kolom;
    QLabel *m_kop;
    void werkBij();
    struct Regel {
        QLabel *label;
        QString tekst;
        QString pad;
    };
    QList<Regel> m_regels;
};

} // namespace weegkamer
