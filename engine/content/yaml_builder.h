// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/yaml_text.h"

#include <QHash>
#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <vector>

namespace hocso::content {

/** Thrown by the builder when it is no use to read on; what was wrong is said by then. */
struct StopReading { };

/** Makes nodes of the parser's events, and says what YAML would swallow. */
class YamlBuilder final : public YAML::EventHandler {
public:
    YamlBuilder(const YamlText &text, Diagnostics &diagnostics) : m_text(text), m_diagnostics(diagnostics) { }

    Node &root() { return m_root; }
    QSet<qint64> &cut() { return m_cut; }
    /** Where the last event stood: a fault that the parser finds later began behind it. */
    qsizetype lastPosition() const { return m_lastPosition; }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close(); }

private:
    /** A list or mapping that is being read. */
    struct Frame {
        Node node;
        qsizetype position = 0;
        bool hasKey = false; ///< a key was read, its value comes next
        bool dropped = false; ///< the value belongs to a key that is refused
        QString key;
        Place keyPlace;
        QHash<QString, int> lines; ///< of the keys so far
    };

    bool expectsKey() const
    {
        return !m_open.empty() && m_open.back().node.kind == Node::Kind::Map && !m_open.back().hasKey;
    }
    void properties(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor);
    void open(Node::Kind kind, const YAML::Mark &mark);
    void close();
    void key(const QString &text, qsizetype position);
    void value(Node node);
    void count(qsizetype position);
    void checkClosed(qsizetype position);
    void checkEnd(const std::string &value, qsizetype position);
    Place emptyItemPlace(qsizetype position) const;
    void fail(const char *code, qsizetype position, const QStringList &arguments = {})
    {
        m_diagnostics.add(QString::fromLatin1(code), m_text.place(position), arguments);
    }

    const YamlText &m_text;
    Diagnostics &m_diagnostics;
    std::vector<Frame> m_open;
    Node m_root;
    QSet<qint64> m_cut;
    qsizetype m_lastPosition = 0;
    int m_nodes = 0;
};

/** Finds where a further document starts. */
class FirstEvent final : public YAML::EventHandler {
public:
    qsizetype position = -1; ///< −1: there is nothing in it

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { found(mark); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t, const std::string &) override
    {
        found(mark);
    }
    void OnSequenceStart(
        const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        found(mark);
    }
    void OnSequenceEnd() override { }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        found(mark);
    }
    void OnMapEnd() override { }

private:
    void found(const YAML::Mark &mark)
    {
        if (position < 0)
            position = mark.pos;
    }
};

}
